package listening;

import io.peeper.Listener;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Of any number. */
class Ear implements Listener<Number> {
    static final Queue<String> HEARD = new ConcurrentLinkedQueue<>();

    private final String name;

    Ear() {
        this("default");
    }

    Ear(String name) {
        this.name = name;
    }

    @Override
    public void onStateChanged(Number before, Number after) {
        HEARD.add(name + " " + before + " " + after);
    }
}
