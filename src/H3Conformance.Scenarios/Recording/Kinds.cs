using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace H3Conformance.Scenarios.Recording;

/// <summary>The kinds of one thing, as of an action, by the names that a recording gives them.</summary>
internal sealed class Kinds
{
    private static readonly ConcurrentDictionary<Type, Kinds> Known = new();
    private readonly Dictionary<string, Type> _types = [];
    private readonly Dictionary<Type, string> _names = [];

    private Kinds(Type thing)
    {
        Member = thing.GetCustomAttribute<JsonPolymorphicAttribute>(inherit: false)!.TypeDiscriminatorPropertyName!;
        foreach (var kind in thing.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false))
        {
            var name = (string)kind.TypeDiscriminator!;
            _types[name] = kind.DerivedType;
            _names[kind.DerivedType] = name;
        }
    }

    /// <summary>The member that holds the name.</summary>
    public string Member { get; }

    /// <summary>Those that a type's attributes name.</summary>
    public static Kinds Of(Type thing) => Known.GetOrAdd(thing, static thing => new Kinds(thing));

    /// <summary>For a contract: the name is a member of each kind like any other, and what the serializer would do with the attributes is left out.</summary>
    public static void NameIn(JsonTypeInfo contract)
    {
        contract.PolymorphismOptions = null;
        if (Thing(contract.Type) is not { } thing || !Of(thing)._names.TryGetValue(contract.Type, out var name))
            return;
        contract.Properties.Insert(0, JsonMetadataServices.CreatePropertyInfo(contract.Options, new JsonPropertyInfoValues<string>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = contract.Type,
            PropertyName = Of(thing).Member,
            Getter = _ => name,
            Setter = static (_, _) => { },
        }));
    }

    public bool TryFind(string name, [NotNullWhen(true)] out Type? kind) => _types.TryGetValue(name, out kind);

    private static Type? Thing(Type kind)
    {
        var thing = kind.BaseType;
        while (thing is not null && !thing.IsDefined(typeof(JsonPolymorphicAttribute), inherit: false))
            thing = thing.BaseType;
        return thing;
    }
}
