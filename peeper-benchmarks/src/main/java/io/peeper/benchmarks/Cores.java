package io.peeper.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Which state the cores are in while something is measured. */
enum Cores {
    /** As they are: a core that has nothing to do halts, and waking it takes long. */
    IDLE("cores may halt when they have nothing to do"),
    /** Each has something to do that gives way to everything else, so that none halts. */
    AWAKE("cores kept awake by a spinner each, of idle priority"),
    /** Each has something else to do, of the same priority. */
    BUSY("cores shared with a spinner each, of normal priority");

    private final String text;

    Cores(String text) {
        this.text = text;
    }

    /** Starts what keeps them so, until it is destroyed. */
    List<Process> keep() throws IOException {
        List<Process> spinners = new ArrayList<>();
        if (this != IDLE) {
            for (int core = 0; core < Runtime.getRuntime().availableProcessors(); core++) {
                spinners.add(spin(core));
            }
        }
        return spinners;
    }

    private Process spin(int core) throws IOException {
        List<String> command = new ArrayList<>();
        if (present("taskset")) {
            command.addAll(List.of("taskset", "-c", Integer.toString(core)));
        }
        if (this == AWAKE) {
            command.addAll(present("chrt") ? List.of("chrt", "-i", "0") : List.of("nice", "-n", "19"));
        }
        // Ends by itself when the JVM that started it is gone.
        command.addAll(List.of(
                "sh",
                "-c",
                "while kill -0 %d 2>/dev/null; do i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done; done"
                        .formatted(ProcessHandle.current().pid())));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static boolean present(String program) {
        try {
            Process process = new ProcessBuilder(program, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
