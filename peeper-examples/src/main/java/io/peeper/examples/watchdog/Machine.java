package io.peeper.examples.watchdog;

import io.peeper.PeeperRef;
import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;
import java.util.List;

/** Something that breaks now and then. */
@Peeper(state = Machine.Shift.class)
public interface Machine {
    record Shift(int done, List<String> alarms) {}

    /** Does a job; the job "jam" breaks the machine. Tells how many are done. */
    int run(String job);

    /** From now on this machine stops where the other one breaks, and the other way round. */
    @Call
    void linkTo(PeeperRef other);

    /** The same, but this machine goes on, and notes what it hears. */
    @Call
    void listenTo(PeeperRef other);

    /** What it has noted. */
    List<String> alarms();
}
