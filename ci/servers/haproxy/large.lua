-- HAProxy holds an answer of its own in one buffer; 10 MB come from a service in pieces.
local piece = string.rep("0123456789abcde\n", 1024)
local pieces = 640

core.register_service("large", "http", function(applet)
  applet:set_status(200)
  applet:add_header("content-type", "text/plain")
  applet:add_header("content-length", tostring(#piece * pieces))
  applet:start_response()
  for _ = 1, pieces do
    applet:send(piece)
  end
end)
