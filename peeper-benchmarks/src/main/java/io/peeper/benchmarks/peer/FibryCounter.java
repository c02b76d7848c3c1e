package io.peeper.benchmarks.peer;

import eu.lucaventuri.fibry.Actor;
import eu.lucaventuri.fibry.ActorSystem;
import java.util.concurrent.ExecutionException;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A Fibry actor with the default strategy: a virtual thread where there are any and its version knows them, else a thread. */
@State(Scope.Benchmark)
public class FibryCounter implements CounterPeer {
    private int sum;
    private final Actor<Integer, Integer, Void> actor =
            ActorSystem.anonymous().newActorWithReturn((Integer number) -> sum += number);

    @Override
    public int add(int number) throws ExecutionException, InterruptedException {
        return actor.sendMessageReturn(number).get();
    }

    @Override
    public void increment() {
        actor.sendMessage(1);
    }

    @Override
    public int get() throws ExecutionException, InterruptedException {
        return actor.sendMessageReturn(0).get();
    }

    @TearDown
    @Override
    public void close() {
        actor.askExit();
        actor.sendPoisonPill();
    }
}
