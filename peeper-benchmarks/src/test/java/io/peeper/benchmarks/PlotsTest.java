package io.peeper.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlotsTest {
    private static Path json() throws Exception {
        return Path.of(Objects.requireNonNull(PlotsTest.class.getResource("plots.json"))
                .toURI());
    }

    @Test
    void drawsWhatWasMeasuredAndNothingElse(@TempDir Path folder) throws Exception {
        Plots.main(new String[] {json().toString(), folder.toString()});

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .containsExactly("calls.png");
        }
        BufferedImage picture = ImageIO.read(folder.resolve("calls.png").toFile());
        int width = picture.getWidth();
        int half = picture.getHeight() / 2;
        assertThat(ours(picture.getRGB(0, 0, width, half, null, 0, width))).isGreaterThan(1_000);
        assertThat(ours(picture.getRGB(0, half, width, half, null, 0, width))).isGreaterThan(1_000);
    }

    private static long ours(int[] pixels) {
        return Arrays.stream(pixels)
                .filter(pixel -> pixel == Panel.OURS.getRGB())
                .count();
    }

    @Test
    void anyUnitAndThroughputBecomeNanoseconds() throws Exception {
        Map<String, Double> nanos = Plots.read(json());

        assertThat(nanos).hasSize(3);
        assertThat(nanos.get("io.peeper.benchmarks.DirectCall.peeper"))
                .isWithin(1e-9)
                .of(32.04);
        assertThat(nanos.get("io.peeper.benchmarks.DirectCall.executor"))
                .isWithin(1e-9)
                .of(9_467);
        assertThat(nanos.get("io.peeper.benchmarks.DirectCallOf64.peeper"))
                .isWithin(1e-9)
                .of(625);
    }

    @Test
    void theFastestComesFirst() throws Exception {
        Row row = Row.ALL.stream()
                .filter(any -> any.key().equals("direct-call"))
                .findFirst()
                .orElseThrow();

        assertThat(Panel.of(row, Plots.read(json())).columns())
                .containsExactly(new Panel.Column("Peeper", true, 32.04), new Panel.Column("executor", false, 9_467))
                .inOrder();
    }
}
