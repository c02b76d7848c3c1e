package io.peeper.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of the table.
 *
 * @param key how it is called on the command line
 * @param title what is measured
 * @param benchmark the class
 * @param benchmarks its methods that the bars need; those that need virtual threads begin with {@code virtualThread}
 * @param others more of its methods, left out of a short run
 * @param onVirtualThreads whether all of it needs virtual threads
 * @param bars what must hold
 */
record Row(
        String key,
        String title,
        Class<?> benchmark,
        List<String> benchmarks,
        List<String> others,
        boolean onVirtualThreads,
        List<Bar> bars) {
    private static final String[] PEERS = {"pekko", "vertx", "fibry", "executor"};

    /** What one caller does alone, by what many do. */
    private static final Map<Class<?>, Class<?>> ALONE = Map.of(
            DirectCallOf64.class, DirectCall.class,
            DirectCallOf64To64.class, DirectCall.class,
            WorkingCalls.Of8.class, WorkingCalls.Of1.class,
            WorkingCalls.Of64.class, WorkingCalls.Of1.class,
            WorkingCalls.LatencyOf64.class, WorkingCalls.Of1.class);

    /** All of them, in the order of the table. */
    static final List<Row> ALL = List.of(
            row("direct-call", "direct call, one caller, small state", DirectCall.class)
                    .measures("peeper", "peeperAuto", "synchronizedObject", "reentrantLock", "pekko", "vertx", "fibry")
                    .measures("executor", "virtualThread")
                    .others("peeperQueued", "peeperGet", "synchronizedGet")
                    .holds(Bar.atMost(1.5, "peeper", "synchronizedObject"))
                    .holds(Bar.atMost(1.5, "peeperAuto", "synchronizedObject"))
                    .holds(Bar.atMost(1 / 500.0, "peeper", PEERS)),
            row("direct-call-64", "direct calls, 64 callers, one worker", DirectCallOf64.class)
                    .measures("peeper", "peeperAuto", "synchronizedObject", "reentrantLock", "pekko", "vertx", "fibry")
                    .measures("executor")
                    .others("peeperQueued", "virtualThread")
                    .holds(Bar.atMost(1, "peeper", "synchronizedObject"))
                    .holds(Bar.atMost(1 / 50.0, "peeper", PEERS)),
            row("direct-call-64-64", "direct calls, 64 callers, 64 workers", DirectCallOf64To64.class)
                    .measures("peeper", "peeperAuto", "synchronizedObject")
                    .others("reentrantLock", "peeperQueued", "pekko", "vertx", "fibry", "executor", "virtualThread")
                    .holds(Bar.atMost(1 / 0.8, "peeper", "synchronizedObject")),
            row("work-1", "direct calls with 2 microseconds of work, 1 caller", WorkingCalls.Of1.class)
                    .measures("peeper", "peeperAuto", "synchronizedObject")
                    .others("peeperQueued", "reentrantLock")
                    .holds(Bar.atMost(1.2, "peeper", "synchronizedObject")),
            row("work-8", "direct calls with 2 microseconds of work, 8 callers", WorkingCalls.Of8.class)
                    .measures("peeper", "peeperAuto", "synchronizedObject")
                    .others("peeperQueued", "reentrantLock")
                    .holds(Bar.atMost(1.2, "peeper", "synchronizedObject")),
            row("work-64", "direct calls with 2 microseconds of work, 64 callers", WorkingCalls.Of64.class)
                    .measures("peeper", "peeperAuto", "synchronizedObject")
                    .others("peeperQueued", "reentrantLock")
                    .holds(Bar.atMost(1.2, "peeper", "synchronizedObject")),
            row("work-64-latency", "the same, how long one call takes", WorkingCalls.LatencyOf64.class)
                    .measures("peeper", "peeperQueued", "synchronizedObject")
                    .others("peeperAuto", "reentrantLock")
                    .holds(Bar.p999AtMost(4, "peeper", "peeperQueued")),
            row(
                            "queued-call",
                            "call that may not run directly, platform-thread caller",
                            QueuedCall.FromPlatformThread.class)
                    .measures("peeper", "pekko", "vertx", "fibry", "executor")
                    .others("virtualThread")
                    .holds(Bar.atMost(0.5, "peeper", PEERS).when(Cores.AWAKE))
                    .holds(Bar.atMost(1.1, "peeper", PEERS).when(Cores.IDLE))
                    .holds(Bar.atMost(1.1, "peeper", PEERS).when(Cores.BUSY)),
            row(
                            "queued-call-virtual",
                            "call that may not run directly, virtual-thread caller",
                            QueuedCall.FromVirtualThread.class)
                    .needsVirtualThreads()
                    .measures("peeper", "virtualThread")
                    .others("pekko", "vertx", "fibry", "executor")
                    .holds(Bar.atMost(1.1, "peeper", "virtualThread")),
            row("cast-1", "cast, 1 producer, drained", DrainedCasts.Of1.class)
                    .measures("peeper", "pekko", "vertx", "fibry", "executor")
                    .others("synchronizedObject", "reentrantLock", "virtualThread")
                    .holds(Bar.atMost(0.7, "peeper", PEERS))
                    .holds(Bar.bytesAtMost(40 + 16, "peeper")), // 16 are the state, an Integer
            row("cast-4", "casts, 4 producers, drained", DrainedCasts.Of4.class)
                    .measures("peeper", "pekko", "vertx", "fibry", "executor")
                    .others("synchronizedObject", "reentrantLock", "virtualThread")
                    .holds(Bar.atMost(0.7, "peeper", PEERS))
                    .holds(Bar.bytesAtMost(40 + 16, "peeper")),
            row("keeper", "state kept against state discarded", KeptState.class)
                    .measures("callKept", "callDiscarded", "castKept", "castDiscarded")
                    .others("castReturned")
                    .holds(Bar.noDearer(2, "callKept", "callDiscarded"))
                    .holds(Bar.noDearer(2, "castKept", "castDiscarded")),
            row("large-state", "change of one entry of a persistent map: 100,000 against 10", LargeState.class)
                    .measures("peeperOf10", "peeperOf100000", "mapOf10", "mapOf100000")
                    .holds(Bar.growthAtMost(1.3, "peeperOf100000", "peeperOf10", "mapOf100000", "mapOf10")),
            row("start-stop", "start and stop", StartStop.class)
                    .measures("peeper", "pekko")
                    .others("peeperUsed", "executor", "virtualThread", "plainObject")
                    .holds(Bar.nanosAtMost(1_000, "peeper"))
                    .holds(Bar.atMost(0.1, "peeper", "pekko")),
            row("crash", "crash to next answered call", CrashToCall.class)
                    .measures("peeper", "thrown")
                    .others("peeperQueued", "peeperBare", "thrownBare")
                    .holds(Bar.atMost(3, "peeper", "thrown")),
            row("listener", "casts, drained, with a listener and without", ListenedCasts.class)
                    .measures("listenerOn", "listenerOff")
                    .holds(Bar.atMost(1.5, "listenerOn", "listenerOff")),
            row("wide", "methods of an interface of 1,000 against one of 10", WideInterface.class)
                    .measures("of1000", "of10")
                    .holds(Bar.atMost(1.5, "of1000", "of10")),
            row("raw", "raw limits", RawLimits.class)
                    .measures("platformHandOver", "virtualThreadHandOver", "queueOfferPoll", "virtualCall")
                    .measures("proxyCall", "clockRead"));

    private static Row row(String key, String title, Class<?> benchmark) {
        return new Row(key, title, benchmark, List.of(), List.of(), false, List.of());
    }

    private Row measures(String... names) {
        return new Row(key, title, benchmark, join(benchmarks, List.of(names)), others, onVirtualThreads, bars);
    }

    private Row others(String... names) {
        return new Row(key, title, benchmark, benchmarks, List.of(names), onVirtualThreads, bars);
    }

    private Row needsVirtualThreads() {
        return new Row(key, title, benchmark, benchmarks, others, true, bars);
    }

    private Row holds(Bar bar) {
        return new Row(key, title, benchmark, benchmarks, others, onVirtualThreads, join(bars, List.of(bar)));
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** The benchmarks that this JVM can run. */
    List<String> runnable(boolean all) {
        List<String> names = all ? join(benchmarks, others) : benchmarks;
        if (VirtualThreads.present()) {
            return names;
        }
        return onVirtualThreads
                ? List.of()
                : names.stream()
                        .filter(name -> !name.startsWith("virtualThread"))
                        .toList();
    }

    /** What JMH calls one of them. */
    String id(String name) {
        return benchmark.getCanonicalName() + "." + name;
    }

    /**
     * What has to run first, where many callers are measured: the same with one caller. While 64 threads are busy the JVM's compiler gets a
     * small part of a core, and would still be at it when the measurement is over.
     */
    Optional<String> alone(String name) {
        return Optional.ofNullable(ALONE.get(benchmark)).map(one -> one.getCanonicalName() + "." + name);
    }
}
