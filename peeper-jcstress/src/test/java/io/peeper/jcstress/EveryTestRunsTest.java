package io.peeper.jcstress;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jcstress.Options;
import org.openjdk.jcstress.infra.Status;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.infra.collectors.TestResult;
import org.openjdk.jcstress.infra.runners.ForkedTestConfig;
import org.openjdk.jcstress.infra.runners.Runner;
import org.openjdk.jcstress.infra.runners.TestConfig;
import org.openjdk.jcstress.infra.runners.TestList;
import org.openjdk.jcstress.os.AffinityMode;
import org.openjdk.jcstress.os.NodeType;
import org.openjdk.jcstress.os.SchedulingClass;
import org.openjdk.jcstress.vm.CompileMode;

/** Every test runs, for a moment and in this JVM, and every canary is found out. At length: {@code mvn verify -Djcstress}. */
final class EveryTestRunsTest {
    private static final String CANARY = "io.peeper.jcstress.canary.";

    /** How often a canary may be missed. */
    private static final int TRIES = 100;

    private static final Options OPTIONS = new Options(new String[] {
        "-iters", "1", "-time", "50", "-strideSize", "16", "-strideCount", "16", "-spinStyle", "THREAD_YIELD"
    });

    @BeforeAll
    static void parse() throws Exception {
        assertThat(OPTIONS.parse()).isTrue();
    }

    static Stream<String> tests() {
        return TestList.tests().stream()
                .filter(name -> !name.startsWith(CANARY))
                .sorted();
    }

    static Stream<String> canaries() {
        return TestList.tests().stream().filter(name -> name.startsWith(CANARY)).sorted();
    }

    private static TestResult run(String name) throws Exception {
        TestInfo info = TestList.getInfo(name);
        SchedulingClass anywhere = new SchedulingClass(AffinityMode.NONE, info.threads(), NodeType.PACKAGE);
        TestConfig config = new TestConfig(OPTIONS, info, 0, List.of(), CompileMode.UNIFIED, anywhere);
        Runner<?> runner = (Runner<?>) Class.forName(info.generatedRunner())
                .getConstructor(ForkedTestConfig.class)
                .newInstance(new ForkedTestConfig(config));
        TestResult result = runner.run();
        result.setConfig(config);
        assertThat(result.getMessages()).isEmpty();
        assertThat(result.status()).isEqualTo(Status.NORMAL);
        return result;
    }

    @ParameterizedTest
    @MethodSource("tests")
    void passes(String name) throws Exception {
        assertThat(run(name).grading().failureMessages).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("canaries")
    void isFoundOut(String name) throws Exception {
        for (int i = 0; i < TRIES; i++) {
            if (!run(name).grading().isPassed) {
                return;
            }
        }
        throw new AssertionError(name + " has a mistake that was not found");
    }
}
