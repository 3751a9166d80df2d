[assembly: TestFramework(typeof(CorpusTestFramework))]
[assembly: AssemblyFixture(typeof(Target))]
[assembly: CollectionBehavior(MaxParallelThreads = -1)]
