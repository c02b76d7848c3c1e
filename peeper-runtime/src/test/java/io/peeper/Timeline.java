package io.peeper;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.TallyWorker;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A simulated system with one peeper that notes what its {@code info} gets, and when, in milliseconds of simulated time. */
final class Timeline {
    /** Something to do with a fresh one. */
    interface Body {
        void in(Timeline line) throws Exception;
    }

    /** Something that an init decides. */
    interface Init {
        Next<Integer> in(TallyWorker it, Integer state, Start start);
    }

    final Simulation simulation;
    final PeeperSystem system;
    final List<String> notes = new ArrayList<>();
    private TallyClient started;

    private Timeline(long seed) {
        simulation = new Simulation(seed);
        system = simulation.system();
    }

    /** The same under some seeds, so that what is ready at once runs in different orders. */
    static void each(Body body) throws Exception {
        for (long seed = 0; seed < 10; seed++) {
            body.in(new Timeline(seed));
        }
    }

    /** The peeper, started when it is first asked for. */
    TallyClient tally() {
        return started == null ? start(null) : started;
    }

    /** Starts it with an init of its own, and the state 0. */
    TallyClient start(@Nullable Init init) {
        started = system.start(spec(init));
        return started;
    }

    /** The spec of such a peeper. */
    PeeperSpec<TallyClient, Integer> spec(@Nullable Init init) {
        return TallyPeeper.spec(() -> new Noting(init), 0).name("noting");
    }

    /** A worker that notes what it is sent. */
    private final class Noting extends Tallying {
        private final @Nullable Init init;

        Noting(@Nullable Init init) {
            this.init = init;
        }

        @Override
        protected Next<Integer> init(Integer state, Start start) {
            return init == null ? super.init(state, start) : init.in(this, state, start);
        }

        @Override
        protected Next<Integer> info(Integer state, Object message) {
            if (message instanceof Tally.Act) {
                return super.info(state, message);
            }
            note(message instanceof Timeout ? "timeout" : message.toString());
            return same();
        }
    }

    /** Notes something, with the time. */
    void note(String what) {
        notes.add(millis() + " " + what);
    }

    long millis() {
        return simulation.nanos() / 1_000_000;
    }

    /** Lets so much time pass, and runs all there is to run on the way. */
    void pass(Duration time) {
        long until = simulation.nanos() + time.toNanos();
        simulation.settle();
        while (simulation.nanos() < until) {
            simulation.park(this, until - simulation.nanos());
            simulation.settle();
        }
    }

    /** The same in milliseconds. */
    void pass(long millis) {
        pass(Duration.ofMillis(millis));
    }
}
