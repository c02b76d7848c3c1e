package io.peeper.generated;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Finds the protocol of an annotated interface, for those who know only the interface. Everybody else names the generated
 * class, and no look-up happens.
 */
public final class Protocols {
    /** A class value and no map: a protocol goes with the class loader of its interface. */
    private static final ClassValue<AtomicReference<Protocol<?, ?, ?>>> KNOWN = new ClassValue<>() {
        @Override
        protected AtomicReference<Protocol<?, ?, ?>> computeValue(Class<?> type) {
            return new AtomicReference<>();
        }
    };

    private Protocols() {}

    static void add(Protocol<?, ?, ?> protocol) {
        KNOWN.get(protocol.type()).set(protocol);
    }

    /**
     * The protocol of an interface.
     *
     * @throws IllegalStateException if nothing was generated for it; the message says which setting is missing
     */
    public static Protocol<?, ?, ?> of(Class<?> type) {
        Protocol<?, ?, ?> protocol = KNOWN.get(type).get();
        if (protocol == null) {
            initialize(type);
            protocol = KNOWN.get(type).get();
        }
        if (protocol == null) {
            throw new IllegalStateException(missing(type));
        }
        return protocol;
    }

    private static void initialize(Class<?> type) {
        String binary = type.getName();
        int simple = binary.lastIndexOf('.') + 1;
        String generated =
                binary.substring(0, simple) + binary.substring(simple).replace('$', '_') + "Peeper";
        try {
            Class.forName(generated, true, type.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(missing(type), e);
        }
    }

    private static String missing(Class<?> type) {
        return """
                Nothing was generated for %s: %s.
                Since JDK 23 javac runs no annotation processor that is only on the class path, and says nothing of it.
                Maven, in the configuration of maven-compiler-plugin:
                  <annotationProcessorPaths>
                    <path>
                      <groupId>io.peeper</groupId>
                      <artifactId>peeper-processor</artifactId>
                      <version>${peeper.version}</version>
                    </path>
                  </annotationProcessorPaths>
                Gradle:
                  annotationProcessor("io.peeper:peeper-processor:$peeperVersion")
                javac:
                  -processorpath peeper-processor.jar:peeper-annotations.jar""".formatted(
                        type.getName(),
                        type.isInterface()
                                ? "either it lacks @Peeper, or the annotation processor of Peeper did not run"
                                : "it is no interface");
    }
}
