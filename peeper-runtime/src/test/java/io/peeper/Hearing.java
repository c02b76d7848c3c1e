package io.peeper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Notes what it hears, and whether two calls of it ever overlapped. */
class Hearing implements Listener<Object> {
    final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    final AtomicBoolean overlapped = new AtomicBoolean();
    private final AtomicInteger inside = new AtomicInteger();

    void hear(String what) {
        if (inside.incrementAndGet() > 1) {
            overlapped.set(true);
        }
        heard.add(what);
        inside.decrementAndGet();
    }

    @Override
    public void onStateChanged(Object before, Object after) {
        hear("changed " + before + " " + after);
    }

    @Override
    public void onTerminate(ExitReason reason, Object last) {
        hear("terminated " + reason + " " + last);
    }

    @Override
    public void onCrash(Throwable cause, Object lastGood) {
        hear("crashed " + cause.getMessage() + " " + lastGood);
    }

    @Override
    public void onRestart(long incarnation, Object state) {
        hear("restarted " + incarnation + " " + state);
    }
}
