package io.peeper.examples.watchdog;

import io.peeper.Exit;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.examples.watchdog.Machine.Shift;
import java.util.ArrayList;
import java.util.List;

final class FlakyMachine extends MachineWorker {
    @Override
    protected Reply<Shift, Integer> run(Shift shift, String job) {
        if (job.equals("jam")) {
            throw new IllegalStateException("paper jam");
        }
        Shift more = new Shift(shift.done() + 1, shift.alarms());
        return reply(more.done(), more);
    }

    @Override
    protected Reply<Shift, Void> linkTo(Shift shift, PeeperRef other) {
        context().link(other);
        return done();
    }

    @Override
    protected Reply<Shift, Void> listenTo(Shift shift, PeeperRef other) {
        context().trapExits(true);
        context().link(other);
        return done();
    }

    @Override
    protected Reply<Shift, List<String>> alarms(Shift shift) {
        return reply(shift.alarms());
    }

    /** Gets an {@link Exit} only where exits are trapped. */
    @Override
    protected Next<Shift> info(Shift shift, Object message) {
        if (message instanceof Exit exit) {
            List<String> more = new ArrayList<>(shift.alarms());
            more.add(exit.from().id() + ": " + exit.reason());
            return next(new Shift(shift.done(), more));
        }
        return super.info(shift, message);
    }
}
