using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using H3Conformance.Http3.Qpack.Wire;
using H3Conformance.Quic;
using H3Conformance.Scenarios.Actions;

namespace H3Conformance.UnitTests.Scenarios.Recording;

/// <summary>A random value of any type that an action can hold, built by its constructor and its init properties.</summary>
internal static class RandomValue
{
    private const string Letters = "az\"<é\n0";
    private static readonly string[] Streams = ["request", "control", "qpack-encoder", "qpack-decoder", "server-control", "other", "0", "1", "2", "3", "12", "18446744073709551615"];

    public static object Of(Type type, Random random)
    {
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length))!;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
            return List(type.GetGenericArguments()[0], random);
        if (type.IsAbstract)
            return Of(random.GetItems(type.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false).ToArray(), 1)[0].DerivedType, random);
        return Simple(type, random) ?? Record(type, random);
    }

    private static object? Simple(Type type, Random random) => type switch
    {
        _ when type == typeof(bool) => random.Next(2) == 0,
        _ when type == typeof(byte) => (byte)random.Next(256),
        _ when type == typeof(ushort) => (ushort)random.Next(0x10000),
        _ when type == typeof(uint) => (uint)random.NextInt64(1L << 32),
        _ when type == typeof(int) => random.Next(-1000, 1000),
        _ when type == typeof(ulong) => Number(random),
        _ when type == typeof(double) => random.NextDouble() * 1000,
        _ when type == typeof(string) => new string(random.GetItems(Letters.AsSpan(), random.Next(5))),
        _ when type == typeof(Bytes) => Octets(random),
        _ when type == typeof(VarInt) => new VarInt(Number(random), (byte)(1 << random.Next(4))),
        _ when type == typeof(PrefixedInteger) => new PrefixedInteger(Number(random), (byte)random.Next(3)),
        _ when type == typeof(StreamName) => new StreamName(random.GetItems(Streams, 1)[0]),
        _ => null,
    };

    private static ulong Number(Random random) => (ulong)random.NextInt64(1L << random.Next(1, 62));

    private static Bytes Octets(Random random)
    {
        var octets = new byte[random.Next(6)];
        random.NextBytes(octets);
        return random.Next(2) == 0 ? octets : Bytes.Utf8(":path");
    }

    private static object List(Type item, Random random)
    {
        var items = Array.CreateInstance(item, random.Next(4));
        for (var i = 0; i < items.Length; i++)
            items.SetValue(Of(item, random), i);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private static object Record(Type type, Random random)
    {
        var constructor = type.GetConstructors().OrderByDescending(static one => one.GetParameters().Length).First();
        var made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Perhaps(parameter.ParameterType, new NullabilityInfoContext().Create(parameter), random))]);
        var named = constructor.GetParameters().Select(static parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var property in type.GetProperties().Where(property => IsInit(property) && !named.Contains(property.Name)))
            property.SetValue(made, Perhaps(property.PropertyType, new NullabilityInfoContext().Create(property), random));
        return made;
    }

    private static bool IsInit(PropertyInfo property) =>
        property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;

    private static object? Perhaps(Type type, NullabilityInfo nullability, Random random)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        var mayBeNull = inner != type || (!type.IsValueType && nullability.WriteState == NullabilityState.Nullable);
        return mayBeNull && random.Next(2) == 0 ? null : Of(inner, random);
    }
}
