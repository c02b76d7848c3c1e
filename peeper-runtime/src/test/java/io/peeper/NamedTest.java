package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static io.peeper.Throwing.fails;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Chain;
import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Clients: by name, by ref, by class, with another limit, and which of them are equal. */
@ExtendWith(FreshSystem.class)
final class NamedTest {
    /** An interface that no processor has seen. */
    public interface Forgotten {
        int get();
    }

    private PeeperSystem system;
    private TallyClient byName;

    @BeforeEach
    void system(PeeperSystem fresh) {
        system = fresh;
        byName = TallyPeeper.named(system, "tally");
    }

    @Test
    @DisplayName("T262, T264: nobody holds the name: calls NoProcessException at once, casts are dropped")
    void nobody() {
        NoProcessException failure = fails(NoProcessException.class, Outcome.NOT_RUN, byName::get);
        assertThat(failure).hasMessageThat().contains("tally");
        assertThat(failure).hasMessageThat().contains(system.toString());
        fails(NoProcessException.class, Outcome.NOT_RUN, byName::peeper);
        byName.add(1);
        byName.post((it, state) -> it.same());
        assertThat(system.registered()).isEmpty();
    }

    @Test
    @DisplayName("T238, T243, T270: the name is looked up at each message: over crashes, ends and new starts")
    void lookedUpEachTime() {
        for (int i = 0; i < 3; i++) {
            TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, i).name("tally"));
            assertThat(byName.get()).isEqualTo(i);
            byName.add(10);
            // a kill takes a cast with it that has begun
            assertThat(byName.get()).isEqualTo(i + 10);
            tally.peeper().exit(ExitReason.KILL);
            assertThat(byName.get()).isEqualTo(i + 10);
            assertThat(byName.peeper()).isSameInstanceAs(tally.peeper());
            assertThat(system.whereis(Name.local("tally"))).hasValue(tally.peeper());
            tally.peeper().stop();
            fails(NoProcessException.class, Outcome.NOT_RUN, byName::get);
        }
    }

    @Test
    @DisplayName("names are of one system")
    void otherSystem() {
        system.start(TallyPeeper.spec(Tallying::new, 1).name("tally"));
        try (PeeperSystem other = PeeperSystem.create()) {
            other.start(TallyPeeper.spec(Tallying::new, 2).name("tally"));
            assertThat(TallyPeeper.named(other, "tally").get()).isEqualTo(2);
            assertThat(byName.get()).isEqualTo(1);
            assertThat(TallyPeeper.named(other, "tally")).isNotEqualTo(byName);
        }
    }

    @Test
    @DisplayName("clients are equal if they stand for the same peeper")
    void equality() {
        PeeperSpec<TallyClient, Integer> spec = TallyPeeper.spec(Tallying::new, 1);
        TallyClient one = system.start(spec);
        TallyClient two = system.start(spec);
        assertThat(TallyPeeper.client(one.peeper())).isEqualTo(one);
        assertThat(TallyPeeper.client(one.peeper()).hashCode()).isEqualTo(one.hashCode());
        assertThat(TallyPeeper.withTimeout(one, Duration.ofSeconds(1))).isEqualTo(one);
        assertThat(one).isNotEqualTo(two);
        assertThat(one.peeper()).isNotEqualTo(two.peeper());
        assertThat(TallyPeeper.named(system, Name.local("tally"))).isEqualTo(byName);
        assertThat(TallyPeeper.named(system, "other")).isNotEqualTo(byName);
        assertThat(one.toString()).contains("Tally-1");
        assertThat(byName.toString()).contains("tally");
    }

    @Test
    @DisplayName("withTimeout: the last one counts, by name as well")
    void withTimeout() throws Exception {
        Gate gate = new Gate();
        system.start(TallyPeeper.spec(Tallying::new, 1).name("tally"));
        TallyClient hurried =
                TallyPeeper.withTimeout(TallyPeeper.withTimeout(byName, Duration.ofDays(1)), Duration.ofMillis(50));
        byName.post((it, state) -> {
            gate.hang();
            return it.same();
        });
        gate.awaitEntered();
        fails(CallTimeoutException.class, Outcome.NOT_RUN, hurried::get);
        gate.open();
        assertThat(TallyPeeper.withTimeout(hurried, Duration.ofSeconds(20)).get())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("a client by class and name works like the generated one")
    void clientByClass() {
        Tally tally = system.client(Tally.class, Name.local("tally"));
        system.start(TallyPeeper.spec(Tallying::new, 1).name("tally"));
        assertThat(tally.get()).isEqualTo(1);
        assertThat(tally).isEqualTo(byName);
        assertThat(system.client(Chain.class, Name.local("chain"))).isNotNull();
    }

    @Test
    @DisplayName("an interface without generated code: the message has the settings to paste")
    void nothingGenerated() {
        IllegalStateException failure = assertThrows(
                IllegalStateException.class, () -> system.client(Forgotten.class, Name.local("forgotten")));
        assertThat(failure).hasMessageThat().contains("io.peeper.NamedTest$Forgotten");
        assertThat(failure).hasMessageThat().contains("<annotationProcessorPaths>");
        assertThat(failure).hasMessageThat().contains("<artifactId>peeper-processor</artifactId>");
        assertThat(failure)
                .hasMessageThat()
                .contains("annotationProcessor(\"io.peeper:peeper-processor:$peeperVersion\")");
        assertThrows(IllegalStateException.class, () -> system.client(String.class, Name.local("no interface")));
    }

    @Test
    @DisplayName("names are shown in one line, whatever they are")
    void hostileNames() {
        String hostile = "a\nb\u0007\u202e" + "x".repeat(1_000);
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 1).name(hostile));
        assertThat(TallyPeeper.named(system, hostile).get()).isEqualTo(1);
        assertThat(tally.peeper().toString()).doesNotContain("\n");
        assertThat(tally.peeper().toString()).contains("a\\u000ab\\u0007\\u202exxx");
        assertThat(tally.peeper().toString().length()).isLessThan(300);
        assertThat(system.registered()).containsExactly(Name.local(hostile));
    }

    @Test
    @DisplayName("T243: the shared system finds names too, and its threads are daemons")
    void shared() {
        TallyClient tally = TallyPeeper.start(Tallying::new, 1);
        TallyClient named =
                TallyPeeper.spec(Tallying::new, 2).name("NamedTest.shared").start();
        assertThat(TallyPeeper.named("NamedTest.shared").get()).isEqualTo(2);
        assertThat(tally.<Boolean>run(
                        (it, state) -> it.reply(Thread.currentThread().isDaemon())))
                .isTrue();
        tally.peeper().stop();
        named.peeper().stop();
        assertThat(PeeperSystem.shared().registered()).doesNotContain(Name.local("NamedTest.shared"));
    }
}
