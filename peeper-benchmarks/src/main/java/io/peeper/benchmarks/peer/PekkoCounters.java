package io.peeper.benchmarks.peer;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.Props;
import org.apache.pekko.actor.typed.SpawnProtocol;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;

/** An actor system, whose actors count. */
final class PekkoCounters implements AutoCloseable {
    /** What a counter understands. */
    sealed interface Command {}

    record Add(int number, ActorRef<Integer> replyTo) implements Command {}

    enum Increment implements Command {
        INSTANCE
    }

    record Get(ActorRef<Integer> replyTo) implements Command {}

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    /**
     * The documentation of dispatchers advises a higher throughput, the number of messages an actor handles before others have their
     * turn, where there are few and busy actors.
     */
    static final Config CONFIG = ConfigFactory.parseString("""
                    pekko.loglevel = off
                    pekko.stdout-loglevel = off
                    pekko.log-dead-letters = off
                    pekko.actor.default-dispatcher.throughput = 100
                    """).withFallback(ConfigFactory.load());

    final ActorSystem<SpawnProtocol.Command> system =
            ActorSystem.create(Behaviors.setup(context -> SpawnProtocol.create()), "benchmarks", CONFIG);

    static Behavior<Command> counting() {
        return CountingActor.create();
    }

    ActorRef<Command> spawn() {
        return AskPattern.<SpawnProtocol.Command, ActorRef<Command>>ask(
                        system,
                        replyTo -> new SpawnProtocol.Spawn<>(CountingActor.create(), "counter", Props.empty(), replyTo),
                        TIMEOUT,
                        system.scheduler())
                .toCompletableFuture()
                .join();
    }

    CompletionStage<Integer> add(ActorRef<Command> counter, int number) {
        return AskPattern.ask(counter, replyTo -> new Add(number, replyTo), TIMEOUT, system.scheduler());
    }

    CompletionStage<Integer> get(ActorRef<Command> counter) {
        return AskPattern.ask(counter, Get::new, TIMEOUT, system.scheduler());
    }

    @Override
    public void close() {
        system.terminate();
        system.getWhenTerminated().toCompletableFuture().join();
    }

    private static final class CountingActor extends AbstractBehavior<Command> {
        private int sum;

        private CountingActor(ActorContext<Command> context) {
            super(context);
        }

        static Behavior<Command> create() {
            return Behaviors.setup(CountingActor::new);
        }

        @Override
        public Receive<Command> createReceive() {
            return newReceiveBuilder()
                    .onMessage(Add.class, this::add)
                    .onMessage(Increment.class, this::increment)
                    .onMessage(Get.class, this::get)
                    .build();
        }

        private Behavior<Command> add(Add add) {
            sum += add.number;
            add.replyTo.tell(sum);
            return this;
        }

        private Behavior<Command> increment(Increment increment) {
            sum++;
            return this;
        }

        private Behavior<Command> get(Get get) {
            get.replyTo.tell(sum);
            return this;
        }
    }
}
