import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes two protocols that differ only in the number of their methods, with a worker each. */
final class WideProtocols {
    private WideProtocols() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0], "io/peeper/benchmarks/wide"));
        write(folder, "Narrow", 10);
        write(folder, "Wide", 1_000);
    }

    private static void write(Path folder, String name, int methods) throws IOException {
        StringBuilder protocol = new StringBuilder("""
                package io.peeper.benchmarks.wide;

                import io.peeper.annotation.Direct;
                import io.peeper.annotation.Peeper;

                @Peeper(state = Integer.class, direct = Direct.ALWAYS)
                public interface %s {
                """.formatted(name));
        StringBuilder worker = new StringBuilder("""
                package io.peeper.benchmarks.wide;

                import io.peeper.Reply;

                public final class %1$sWork extends %1$sWorker {
                """.formatted(name));
        for (int i = 0; i < methods; i++) {
            protocol.append("    int m%d(int number);\n".formatted(i));
            worker.append("""
                        @Override
                        protected Reply<Integer, Integer> m%1$d(Integer state, int number) {
                            return reply(number + %1$d);
                        }
                    """.formatted(i));
        }
        Files.writeString(folder.resolve(name + ".java"), protocol.append("}\n"));
        Files.writeString(folder.resolve(name + "Work.java"), worker.append("}\n"));
    }
}
