package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Doubling;
import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.TallyWorker;
import io.peeper.tally.Tallying;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Workers of another class loader, and whether that one can be collected when none of them is left. */
@ExtendWith(FreshSystem.class)
final class ForeignLoaderTest {
    private PeeperSystem system;

    /** Defines some classes anew; has the rest from the tests' own. */
    private static final class Loader extends ClassLoader {
        private final Set<String> own;

        Loader(Set<String> own) {
            super(ForeignLoaderTest.class.getClassLoader());
            this.own = own;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (own.stream().noneMatch(name::startsWith)) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Supplier<Tallying> foreign() {
        try {
            return (Supplier<Tallying>) new Loader(Set.of(Doubling.class.getName()))
                    .loadClass(Doubling.Making.class.getName())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void system(PeeperSystem fresh) {
        system = fresh;
    }

    private static void assertCollected(WeakReference<ClassLoader> loader) {
        Eventually.eventually("the loader is collected", () -> {
            System.gc();
            return loader.refersTo(null);
        });
    }

    @Test
    @DisplayName("a worker of another class loader takes over, and makes the later ones")
    void takesOver() {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 5));
        Supplier<Tallying> foreign = foreign();
        tally.peeper().upgrade(foreign, 10);
        assertThat(tally.addAndGet(1)).isEqualTo(17);
        tally.peeper().exit(ExitReason.KILL);
        assertThat(tally.addAndGet(1)).isEqualTo(19);
        assertThat(tally.peeper().sys().status().worker().getClassLoader()).isInstanceOf(Loader.class);
        assertThat(DictionaryTest.kept(tally)).containsExactly(Start.Kind.UPGRADE, false, Start.Kind.RESTART, false);
        Throwable crash = Throwing.crash(() -> tally.addAndGet(-1));
        assertThat(crash.getClass().getName()).isEqualTo(Doubling.Failing.class.getName());
        assertThat(crash).isNotInstanceOf(Doubling.Failing.class);
    }

    @Test
    @DisplayName("a worker that extends the generated class of another loader is refused, with a message that says so")
    void otherGeneratedClass() throws Exception {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 5));
        Class<?> stranger = new Loader(Set.of(
                        Doubling.class.getName(),
                        Tallying.class.getName(),
                        TallyWorker.class.getName(),
                        TallyPeeper.class.getName(),
                        TallyClient.class.getName(),
                        Tally.class.getName()))
                .loadClass(Tallying.class.getName());
        Object worker = stranger.getConstructor().newInstance();
        UpgradeFailedException failure = assertThrows(
                UpgradeFailedException.class, () -> tally.peeper().upgrade(() -> (Worker<?>) worker, null));
        assertThat(failure).hasCauseThat().hasMessageThat().contains("another class loader");
        assertThat(tally.addAndGet(1)).isEqualTo(6);
    }

    /** Something done with a foreign supplier, of which nothing is left but its loader, weakly. */
    private static WeakReference<ClassLoader> loaderOf(Supplier<Tallying> foreign) {
        return new WeakReference<>(foreign.getClass().getClassLoader());
    }

    private static WeakReference<ClassLoader> upgraded(TallyClient tally) {
        Supplier<Tallying> foreign = foreign();
        tally.peeper().upgrade(foreign, 10);
        tally.addAndGet(1);
        tally.peeper().exit(ExitReason.KILL);
        tally.addAndGet(1);
        return loaderOf(foreign);
    }

    @Test
    @DisplayName(
            "after an upgrade back the loader can be collected, though its workers handled, were killed and restarted")
    void upgradedBack() {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 5));
        WeakReference<ClassLoader> loader = upgraded(tally);
        tally.peeper().upgrade(Tallying::new, null);
        assertThat(tally.addAndGet(1)).isEqualTo(20);
        assertCollected(loader);
    }

    private static WeakReference<ClassLoader> crashed(TallyClient tally) {
        WeakReference<ClassLoader> loader = upgraded(tally);
        Throwing.crash(() -> tally.addAndGet(-1));
        Throwing.crash(() -> tally.addAndGet(-1));
        tally.add(-10_000);
        // its terminate throws as well
        Throwing.crash(() -> tally.addAndGet(-1));
        return loader;
    }

    @Test
    @DisplayName(
            "the same where its workers crashed, and where terminate threw: no thread keeps an exception of theirs")
    void crashedAndBack() {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 5));
        WeakReference<ClassLoader> loader = crashed(tally);
        tally.peeper().upgrade(Tallying::new, null);
        assertThat(tally.addAndGet(1)).isEqualTo(-9_980);
        assertCollected(loader);
    }

    private static WeakReference<ClassLoader> failed(TallyClient tally) {
        Supplier<Tallying> foreign = foreign();
        assertThrows(UpgradeFailedException.class, () -> tally.peeper().upgrade(foreign, "fail"));
        return loaderOf(foreign);
    }

    @Test
    @DisplayName("the same after an upgrade that failed, where the threads it failed on have ended")
    void failedUpgrade() throws Exception {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 5).dispatcher(Dispatcher.dedicated()));
        // the JVM itself may remember the last exception of a thread, where that is compiled
        WeakReference<ClassLoader> loader =
                Threads.background(() -> failed(tally)).get();
        Thread first = tally.run(
                (it, count) -> it.reply(Thread.currentThread(), count + 1).hibernate());
        first.join(20_000);
        assertThat(tally.get()).isEqualTo(6);
        assertCollected(loader);
    }

    private WeakReference<ClassLoader> started() {
        Supplier<Tallying> foreign = foreign();
        for (int i = 0; i < 50; i++) {
            TallyClient tally = system.start(TallyPeeper.spec(foreign, i));
            assertThat(tally.addAndGet(1)).isEqualTo(i + 2);
            tally.peeper().stop();
        }
        return loaderOf(foreign);
    }

    @Test
    @DisplayName("the same after peepers that were started with its workers have ended, while their system lives on")
    void started50() {
        assertCollected(started());
    }

    private static WeakReference<ClassLoader> traced(TallyClient tally) throws Exception {
        WeakReference<ClassLoader> loader = upgraded(tally);
        Sys sys = tally.peeper().sys();
        sys.history(10);
        sys.statistics(true);
        sys.trace(event -> {}).close();
        Throwing.crash(() -> tally.addAndGet(-1));
        tally.run((it, count) -> {
            it.context().dictionary().put("a", 1);
            it.context().after(Duration.ZERO, () -> {});
            return it.reply(null, count + 1).then(it::next);
        });
        return loader;
    }

    @Test
    @DisplayName(
            "the same with history, statistics, a dictionary and tasks, all of which are kept over the upgrade back")
    void tracedAndBack() throws Exception {
        TallyClient tally = system.start(TallyPeeper.spec(Tallying::new, 5));
        WeakReference<ClassLoader> loader = traced(tally);
        tally.peeper().upgrade(Tallying::new, null);
        tally.get();
        assertThat(tally.peeper().sys().history()).isNotEmpty();
        assertCollected(loader);
    }
}
