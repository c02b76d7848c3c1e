package io.peeper.examples.watchdog;

import io.peeper.ExitReason;
import io.peeper.PeeperSystem;
import io.peeper.WorkerExitedException;
import io.peeper.examples.watchdog.Machine.Shift;
import io.peeper.examples.watchdog.Watchdog.Notes;
import java.util.List;
import java.util.Map;

/** One worker watches others by monitors, and outlives its own crash; others are linked, and stand and fall together. */
public final class WatchdogExample {
    private WatchdogExample() {}

    public static void main(String[] args) {
        try (PeeperSystem system = PeeperSystem.create()) {
            MachineClient press = machine(system, "press");
            MachineClient folder = machine(system, "folder");
            WatchdogClient dog =
                    system.start(WatchdogPeeper.spec(CountingWatchdog::new, new Notes(Map.of(), List.of())));
            dog.watch(press.peeper());
            dog.watch(folder.peeper());

            press.run("news");
            jam(press);
            System.out.println(
                    "The press breaks, and the watchdog hears why: " + dog.replacedBy(press.peeper(), 2) + ".");
            System.out.println("The press goes on, with what it had done: job number " + press.run("more news") + ".");
            dog.peeper().exit(ExitReason.KILL);
            System.out.println("The watchdog is killed. Its next worker watches again: " + dog.report() + ".");
            jam(press);
            System.out.println("So it hears the next crash too: " + dog.replacedBy(press.peeper(), 3) + ".");

            folder.linkTo(press.peeper());
            jam(press);
            System.out.println("The folder was linked to the press, and ends for the same reason: "
                    + dog.replacedBy(folder.peeper(), 2) + ".");
            System.out.println("Both go on with new workers: " + dog.report() + ".");

            folder.listenTo(press.peeper());
            jam(press);
            System.out.println("Now the folder traps exits. It has heard " + folder.alarms()
                    + ", and its worker is still number " + folder.peeper().incarnation() + ".");
        }
    }

    private static MachineClient machine(PeeperSystem system, String id) {
        return system.start(
                MachinePeeper.spec(FlakyMachine::new, new Shift(0, List.of())).id(id));
    }

    private static void jam(Machine machine) {
        try {
            machine.run("jam");
            throw new IllegalStateException("the machine did not break");
        } catch (WorkerExitedException e) {
            // as it should be: whoever asked for it hears of the crash as well
        }
    }
}
