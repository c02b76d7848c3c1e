package io.peeper.examples.session;

import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;
import java.time.Duration;

/** One user's visit to a site. It ends by itself when the user does nothing for a while. */
@Peeper(state = WebSession.Visit.class)
public interface WebSession {
    /** The greeting is empty until the user's profile has been read. */
    record Visit(String user, String greeting, int pages, Duration idle) {
        Visit greeted(String text) {
            return new Visit(user, text, pages, idle);
        }

        Visit onePageMore() {
            return new Visit(user, greeting, pages + 1, idle);
        }

        Visit endingAfter(Duration newIdle) {
            return new Visit(user, greeting, pages, newIdle);
        }
    }

    /** Shows a page. */
    String open(String page);

    /** How long the user may do nothing from now on. A call without a value. */
    @Call
    void endAfter(Duration idle);
}
