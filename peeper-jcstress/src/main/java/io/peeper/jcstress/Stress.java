package io.peeper.jcstress;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.TreeMap;
import org.openjdk.jcstress.JCStress;
import org.openjdk.jcstress.Options;
import org.openjdk.jcstress.infra.Status;
import org.openjdk.jcstress.infra.collectors.DiskReadCollector;
import org.openjdk.jcstress.infra.collectors.InProcessCollector;
import org.openjdk.jcstress.infra.collectors.TestResult;
import org.openjdk.jcstress.infra.grading.ReportUtils;

/**
 * Runs tests by jcstress and judges what came of it: each test has to run and to pass, and each canary has to run and to be found out.
 *
 * <p>Arguments: {@code tests} or {@code canaries}, the minutes that it may take, a regular expression that is looked for in their names, and options of jcstress.
 */
public final class Stress {
    private static final String CANARY = "io\\.peeper\\.jcstress\\.canary\\.";

    private static final List<String> FIXED = List.of(
            // most of what is tested is not in the actors themselves, and need not be compiled in another way for each
            "-sc",
            "false",
            // the carriers need a core too, and the JVM has no more than the actors
            "-af",
            "GLOBAL",
            "-spinStyle",
            "THREAD_YIELD",
            // behind each stride the actors wait for each other: so they meet more often
            "-strideSize",
            "8",
            "-strideCount",
            "128",
            "-pth",
            "false");

    private Stress() {}

    public static void main(String[] arguments) throws Exception {
        boolean canaries = arguments[0].equals("canaries");
        String names = "^" + (canaries ? CANARY : "(?!" + CANARY + ")") + ".*(?:" + arguments[2] + ")";
        List<String> all = new ArrayList<>(FIXED);
        all.add("-t");
        all.add(names);
        all.addAll(Arrays.asList(arguments).subList(3, arguments.length));
        Options options = new Options(all.toArray(String[]::new));
        if (!options.parse()) {
            throw new IllegalArgumentException("jcstress does not know these options: " + all);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(Stress::endForks));
        giveUpAfter(Duration.ofMinutes(Long.parseLong(arguments[1])));
        List<String> wrong = judge(canaries, new JCStress(options), options);
        if (!wrong.isEmpty()) {
            throw new AssertionError(String.join(System.lineSeparator(), wrong));
        }
        System.out.println(canaries ? "All canaries were found out." : "All tests passed.");
    }

    private static void endForks() {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    }

    /** Where something hangs, jcstress waits for it now and then without a limit. */
    private static void giveUpAfter(Duration limit) {
        TimerTask giveUp = new TimerTask() {
            @Override
            public void run() {
                System.out.println("FAILED: not done after " + limit);
                endForks();
                // what hangs would not let the JVM end by itself
                Runtime.getRuntime().halt(1);
            }
        };
        new Timer("limit", true).schedule(giveUp, limit.toMillis());
    }

    private static List<String> judge(boolean canaries, JCStress jcstress, Options options) throws Exception {
        Set<String> tests = jcstress.getTests();
        if (tests.isEmpty()) {
            return List.of("There is no such test.");
        }
        try {
            jcstress.run();
        } catch (AssertionError e) {
            // what has failed is looked at below
            System.out.println(e.getMessage());
        }
        Map<String, TestResult> results = results(options);
        List<String> wrong = new ArrayList<>();
        for (String test : tests) {
            TestResult result = results.get(test);
            if (result == null || result.status() != Status.NORMAL) {
                wrong.add(test + (result == null ? " did not run." : " did not end: " + result.status()));
            } else if (result.grading().isPassed == canaries) {
                wrong.add(test + (canaries ? " has a mistake that was not found." : " has failed."));
            }
        }
        return wrong;
    }

    private static Map<String, TestResult> results(Options options) throws Exception {
        InProcessCollector collected = new InProcessCollector();
        DiskReadCollector read = new DiskReadCollector(options.getResultFile(), collected);
        read.dump();
        read.close();
        Map<String, TestResult> results = new TreeMap<>();
        for (TestResult result : ReportUtils.mergedByName(collected.getTestResults())) {
            results.put(result.getName(), result);
        }
        return results;
    }
}
