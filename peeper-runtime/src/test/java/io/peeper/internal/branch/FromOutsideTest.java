package io.peeper.internal.branch;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.Dispatcher;
import io.peeper.Eventually;
import io.peeper.ExitReason;
import io.peeper.Gate;
import io.peeper.Next;
import io.peeper.PeeperSystem;
import io.peeper.Reply;
import io.peeper.generated.Protocol;
import io.peeper.generated.Turn;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.TallyWorker;
import io.peeper.tally.Tallying;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What comes from outside in the middle of a step of ours, which is too short for anybody to hit it on purpose. */
final class FromOutsideTest {
    private static final int GET = 0;
    private static final long LIMIT = TimeUnit.SECONDS.toNanos(5);

    private final PeeperSystem system = PeeperSystem.create();

    private static final class Hanging extends Tallying {
        private final Gate gate;

        Hanging(Gate gate) {
            this.gate = gate;
        }

        @Override
        protected Next<Integer> add(Integer state, int amount) {
            gate.hang();
            return super.add(state, amount);
        }
    }

    @AfterEach
    void close() {
        system.close();
    }

    @Test
    @DisplayName("A mark that was meant for a call before hurts nobody: the handler that runs by then counts")
    void late() throws Exception {
        Gate gate = new Gate();
        TallyClient tally = system.start(TallyPeeper.spec(() -> new Hanging(gate), 5));
        Branch<?> branch = (Branch<?>) tally.peeper();
        tally.add(1);
        gate.awaitEntered();
        // what the watch does to a word that it has read while another call ran, on its caller's thread
        branch.word = Word.signal(branch.word);
        gate.open();
        CompletableFuture<Integer> count = tally.asyncAddAndGet(1).toCompletableFuture();
        assertThat(count.get(20, TimeUnit.SECONDS)).isEqualTo(7);
        assertThat(tally.peeper().incarnation()).isEqualTo(1);
    }

    @Test
    @DisplayName("An exit that comes while a branch is handed over keeps callers out until what follows it is done")
    void exitAtHandOver() throws Exception {
        Gate gate = new Gate();
        Dispatcher pool = Dispatcher.pool(1);
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 5).dispatcher(pool));
        TallyClient other =
                system.start(TallyPeeper.spec(() -> new Hanging(gate), 0).dispatcher(pool));
        Branch<?> branch = (Branch<?>) tally.peeper();
        assertThat(tally.get()).isEqualTo(5);
        Eventually.eventually("it is idle", branch::isIdle);
        // from here on no carrier comes
        other.add(1);
        gate.awaitEntered();
        hold(branch);
        branch.handOverCalls();
        long claimed = branch.claim();
        assertThat(claimed).isNotEqualTo(Claiming.NOT_CLAIMED);
        branch.own(claimed);
        branch.fence(ExitReason.KILL, false);
        branch.handOverCalls();
        assertThat(branch.claim()).isEqualTo(Claiming.NOT_CLAIMED);
        gate.open();
        assertThat(tally.get()).isEqualTo(5);
        assertThat(tally.peeper().incarnation()).isEqualTo(2);
    }

    @Test
    @DisplayName("A call does not come before a cast whose sender has put it, and has not come to say so")
    void castNotYetTold() throws Throwable {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 5));
        Branch<?> branch = (Branch<?>) tally.peeper();
        assertThat(tally.get()).isEqualTo(5);
        leave(branch, turn(branch, tally));
        assertThat(branch.queue.offer(new InfoMessage("put"), 10)).isEqualTo(MessageQueue.TAKEN);
        assertThat(branch.claim()).isEqualTo(Claiming.NOT_CLAIMED);
        assertThat(branch.enter(branch.atHand(), GET, LIMIT)).isNull();
        branch.wake();
        Eventually.eventually("it was handled", () -> branch.queue.isEmpty() && branch.isIdle());
        long idle = branch.claim();
        assertThat(idle).isNotEqualTo(Claiming.NOT_CLAIMED);
        branch.unclaim(idle);
    }

    @Test
    @DisplayName("What has come while a call ran is handled, though whoever put it could not tell anybody")
    void cameMeanwhile() throws Throwable {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 5));
        Branch<?> branch = (Branch<?>) tally.peeper();
        Turn turn = turn(branch, tally);
        assertThat(branch.queue.offer(new InfoMessage("put"), 10)).isEqualTo(MessageQueue.TAKEN);
        branch.wake();
        leave(branch, turn);
        // at once, and not when the watch comes
        assertThat(branch.isIdle() && !branch.queue.isEmpty()).isFalse();
        Eventually.eventually("it was handled", () -> branch.queue.isEmpty() && branch.isIdle());
    }

    @Test
    @DisplayName("Who asks nobody begins nothing while the watch sleeps, or when the system is about to end")
    void asleep() throws Throwable {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 5));
        Branch<?> branch = (Branch<?>) tally.peeper();
        leave(branch, turn(branch, tally));
        Eventually.eventually("it sleeps", () -> branch.watch.glance() == DirectWatch.ASLEEP);
        assertThat(branch.enter(branch.atHand(), GET, LIMIT)).isNull();
        assertThat(branch.isIdle()).isTrue();
        leave(branch, turn(branch, tally));
        assertThat(branch.watch.glance()).isNotEqualTo(DirectWatch.ASLEEP);

        branch.watch.closes();
        assertThat(branch.enter(branch.atHand(), GET, LIMIT)).isNull();
        branch.watch.tell(1);
        assertThat(branch.watch.glance()).isEqualTo(DirectWatch.ASLEEP);
    }

    private static Turn turn(Branch<?> branch, TallyClient tally) {
        while (true) {
            tally.get();
            Turn turn = branch.enter(branch.atHand(), GET, LIMIT);
            if (turn != null) {
                return turn;
            }
        }
    }

    private static void leave(Branch<?> branch, Turn turn) throws Throwable {
        TallyWorker worker = (TallyWorker) branch.atHand();
        @SuppressWarnings("unchecked") // of this very protocol
        Protocol<?, Integer, TallyWorker> protocol = (Protocol<?, Integer, TallyWorker>) branch.protocol;
        Reply<Integer, ?> got = protocol.handleCall(worker, branch.state(turn, worker), 0, "");
        assertThat(branch.leave(turn, worker, got, Integer.class, false)).isTrue();
    }

    @Test
    @DisplayName("Callers that wait may be overtaken until a carrier wants the branch, and casts never")
    void overtaking() throws Exception {
        Gate gate = new Gate();
        Dispatcher pool = Dispatcher.pool(1);
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 5).dispatcher(pool));
        TallyClient other =
                system.start(TallyPeeper.spec(() -> new Hanging(gate), 0).dispatcher(pool));
        Branch<?> branch = (Branch<?>) tally.peeper();
        assertThat(tally.get()).isEqualTo(5);
        Eventually.eventually("it is idle", branch::isIdle);
        // from here on no carrier comes
        other.add(1);
        gate.awaitEntered();
        hold(branch);
        branch.handOverCalls();
        long ready = branch.claim();
        assertThat(Word.phase(ready)).isEqualTo(Word.READY);
        branch.unclaim(ready);
        tally.add(1);
        assertThat(branch.claim()).isEqualTo(Claiming.NOT_CLAIMED);
        gate.open();
        assertThat(tally.get()).isEqualTo(6);
    }

    private static void hold(Branch<?> branch) {
        long idle = branch.claim();
        assertThat(idle).isNotEqualTo(Claiming.NOT_CLAIMED);
        branch.identify(Runner.current());
        branch.own(idle);
    }
}
