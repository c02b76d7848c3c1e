package io.peeper.examples.session;

import io.peeper.ExitReason;
import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Start;
import io.peeper.Timeout;
import io.peeper.examples.session.WebSession.Visit;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Every handler says how long to wait for the next message. What comes in between cancels that, so the last one counts. There
 * may be many sessions, and most of them wait: each one hibernates meanwhile.
 */
final class ExpiringSession extends WebSessionWorker {
    private final UnaryOperator<String> profiles;
    private final Consumer<String> journal;

    ExpiringSession(UnaryOperator<String> profiles, Consumer<String> journal) {
        this.profiles = profiles;
        this.journal = journal;
    }

    /** Whoever starts a session does not wait for the profile, but every page does: the step runs before any message. */
    @Override
    protected Next<Visit> init(Visit visit, Start start) {
        return visit.greeting().isEmpty() ? same().then(this::greet) : waiting(visit);
    }

    private Next<Visit> greet(Visit visit) {
        return waiting(visit.greeted(profiles.apply(visit.user())));
    }

    @Override
    protected Reply<Visit, String> open(Visit visit, String page) {
        Visit seen = visit.onePageMore();
        return waiting(seen).reply(visit.greeting() + " Page " + seen.pages() + ": " + page + ".");
    }

    @Override
    protected Reply<Visit, Void> endAfter(Visit visit, Duration idle) {
        return waiting(visit.endingAfter(idle)).reply(null);
    }

    @Override
    protected Next<Visit> info(Visit visit, Object message) {
        return message instanceof Timeout ? stop(ExitReason.NORMAL, visit) : super.info(visit, message);
    }

    /** Runs at every orderly end: here, at {@code stop()} and when the system is closed; not at a kill. */
    @Override
    protected void terminate(ExitReason reason, Visit visit) {
        journal.accept(visit.user() + ": " + visit.pages() + ", " + reason);
    }

    private Next<Visit> waiting(Visit visit) {
        return next(visit).timeout(visit.idle()).hibernate();
    }
}
