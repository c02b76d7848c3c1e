package io.peeper.examples.watchdog;

import io.peeper.Down;
import io.peeper.From;
import io.peeper.Next;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.Start;
import io.peeper.examples.watchdog.Watchdog.Notes;
import io.peeper.examples.watchdog.Watchdog.Seen;
import io.peeper.examples.watchdog.Watchdog.Waiting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A monitor watches one worker. Where the peeper lives on, its next worker needs a new one; and where this watchdog crashes, its
 * own next worker has none at all. Both watch first and look at the number afterwards: what happens in between is told by the
 * monitor, and what happened before by the number.
 */
final class CountingWatchdog extends WatchdogWorker {
    @Override
    protected Next<Notes> init(Notes notes, Start start) {
        Notes now = notes;
        for (Map.Entry<PeeperRef, Seen> one : notes.seen().entrySet()) {
            now = watched(now, one.getKey(), one.getValue().lastEnd());
        }
        return replace(now); // next(...) would count at the first start only
    }

    @Override
    protected Reply<Notes, Void> watch(Notes notes, PeeperRef service) {
        return notes.seen().containsKey(service) ? done() : done(watched(notes, service, ""));
    }

    @Override
    protected Next<Notes> info(Notes notes, Object message) {
        if (!(message instanceof Down down)) {
            return super.info(notes, message);
        }
        if (down.peeper().isAlive()) {
            return next(watched(notes, down.peeper(), down.reason().toString()));
        }
        Map<PeeperRef, Seen> seen = new HashMap<>(notes.seen());
        seen.remove(down.peeper()); // ended for good
        return next(new Notes(seen, notes.waiting()));
    }

    private Notes watched(Notes notes, PeeperRef service, String lastEnd) {
        context().monitor(service);
        Map<PeeperRef, Seen> seen = new HashMap<>(notes.seen());
        seen.put(service, new Seen(service.incarnation(), lastEnd));
        return answered(new Notes(seen, notes.waiting()));
    }

    @Override
    protected Reply<Notes, String> replacedBy(Notes notes, PeeperRef service, long worker, From<String> from) {
        List<Waiting> waiting = new ArrayList<>(notes.waiting());
        waiting.add(new Waiting(service, worker, from));
        return noReply(answered(new Notes(notes.seen(), waiting)));
    }

    private static Notes answered(Notes notes) {
        List<Waiting> left = new ArrayList<>();
        for (Waiting one : notes.waiting()) {
            Seen seen = notes.seen().get(one.service());
            if (seen != null && seen.worker() >= one.worker()) {
                one.from().reply(seen.lastEnd());
            } else {
                left.add(one);
            }
        }
        return new Notes(notes.seen(), left);
    }

    @Override
    protected Reply<Notes, List<String>> report(Notes notes) {
        return reply(notes.seen().entrySet().stream()
                .map(one -> line(one.getKey(), one.getValue()))
                .sorted()
                .toList());
    }

    private static String line(PeeperRef service, Seen seen) {
        return service.id() + ": worker " + seen.worker()
                + (seen.lastEnd().isEmpty() ? "" : ", after " + seen.lastEnd());
    }
}
