package io.peeper;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.peeper.tally.Doubling;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whether a thread holds on to what an upgrade threw. */
final class ForeignLoaderEdgesTest {
    /** Defines some classes anew; has the rest from the tests' own. */
    private static final class Loader extends ClassLoader {
        private final Set<String> own;

        Loader(Set<String> own) {
            super(ForeignLoaderEdgesTest.class.getClassLoader());
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

    private static void assertCollected(WeakReference<ClassLoader> loader) {
        Eventually.eventually("the loader is collected", () -> {
            System.gc();
            return loader.refersTo(null);
        });
    }

    /** Something done with a foreign supplier, of which nothing is left but its loader, weakly. */
    private static WeakReference<ClassLoader> failed(TallyClient tally) {
        Supplier<Tallying> foreign = foreign();
        assertThrows(UpgradeFailedException.class, () -> tally.peeper().upgrade(foreign, "fail"));
        return new WeakReference<>(foreign.getClass().getClassLoader());
    }

    @Test
    @DisplayName("a peeper whose last message was an upgrade that failed keeps nothing of it on its thread")
    void failedUpgrade() throws Exception {
        // in a JVM of its own: what other tests left to be compiled holds classes for a while
        assertThat(Fork.run(ForeignLoaderEdgesTest.class, List.of("-Xmx64m"))).contains("collected");
    }

    public static void main(String[] args) {
        TallyClient tally = TallyPeeper.spec(Tallying::new, 5)
                .dispatcher(Dispatcher.dedicated())
                .start();
        assertCollected(failed(tally));
        assertThat(tally.get()).isEqualTo(5);
        System.out.println("collected");
    }
}
