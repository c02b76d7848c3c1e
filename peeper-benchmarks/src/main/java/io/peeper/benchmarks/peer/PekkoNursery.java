package io.peeper.benchmarks.peer;

import java.time.Duration;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;

/** A Pekko actor that spawns others and stops them, many at a time, so that asking it costs little of the whole. */
public final class PekkoNursery implements AutoCloseable {
    private sealed interface Command {}

    private record Churn(int children, ActorRef<Integer> replyTo) implements Command {}

    private record Stopped() implements Command {}

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final ActorSystem<Command> system =
            ActorSystem.create(Behaviors.setup(Parent::new), "nursery", PekkoCounters.CONFIG);

    /** Spawns so many, stops them, and returns how many have stopped when all have. */
    public int churn(int children) {
        return AskPattern.<Command, Integer>ask(
                        system, replyTo -> new Churn(children, replyTo), TIMEOUT, system.scheduler())
                .toCompletableFuture()
                .join();
    }

    @Override
    public void close() {
        system.terminate();
        system.getWhenTerminated().toCompletableFuture().join();
    }

    private static final class Parent extends AbstractBehavior<Command> {
        private final Stopped stopped = new Stopped();
        private Churn now = new Churn(0, getContext().getSystem().ignoreRef());
        private int gone;

        private Parent(ActorContext<Command> context) {
            super(context);
        }

        @Override
        public Receive<Command> createReceive() {
            return newReceiveBuilder()
                    .onMessage(Churn.class, this::churn)
                    .onMessage(Stopped.class, this::stopped)
                    .build();
        }

        private Behavior<Command> churn(Churn churn) {
            now = churn;
            gone = 0;
            for (int i = 0; i < churn.children; i++) {
                ActorRef<PekkoCounters.Command> child = getContext().spawnAnonymous(PekkoCounters.counting());
                getContext().watchWith(child, stopped);
                getContext().stop(child);
            }
            return this;
        }

        private Behavior<Command> stopped(Stopped signal) {
            if (++gone == now.children) {
                now.replyTo.tell(gone);
            }
            return this;
        }
    }
}
