Console.WriteLine("h3c");
