package io.peeper.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.options.TimeValue;

/** Draws what {@link Table} had JMH write into a file. */
public final class Plots {
    /** The pictures, each with its rows from top to bottom. */
    private static final Map<String, List<String>> PICTURES = new LinkedHashMap<>();

    static {
        PICTURES.put("calls", List.of("direct-call", "direct-call-64", "queued-call"));
        PICTURES.put("casts", List.of("cast-1", "cast-4"));
        PICTURES.put("lifecycle", List.of("start-stop", "crash"));
    }

    private Plots() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("java -cp benchmarks.jar io.peeper.benchmarks.Plots FILE.json FOLDER");
        }
        System.setProperty("java.awt.headless", "true");
        draw(Path.of(args[0]), Path.of(args[1]));
    }

    /** A row that was not measured is left out, and so is a picture without any row. */
    static void draw(Path json, Path folder) throws IOException {
        Map<String, Double> nanos = read(json);
        Files.createDirectories(folder);
        for (Map.Entry<String, List<String>> picture : PICTURES.entrySet()) {
            List<Panel> panels = Row.ALL.stream()
                    .filter(row -> picture.getValue().contains(row.key()))
                    .map(row -> Panel.of(row, nanos))
                    .filter(panel -> !panel.columns().isEmpty())
                    .toList();
            Path file = folder.resolve(picture.getKey() + ".png");
            if (panels.isEmpty()) {
                System.err.println("nothing was measured for " + file);
            } else {
                Panel.write(panels, file);
                System.out.println(file);
            }
        }
    }

    /** Nanoseconds an operation, by the benchmarks' full names. */
    static Map<String, Double> read(Path json) throws IOException {
        Map<String, Double> nanos = new HashMap<>();
        for (JsonNode result : new ObjectMapper().readTree(json.toFile())) {
            JsonNode metric = result.required("primaryMetric");
            Mode mode = Mode.deepValueOf(result.required("mode").asText());
            String unit = metric.required("scoreUnit").asText().replaceAll("ops/|/op", "");
            nanos.put(
                    result.required("benchmark").asText(),
                    Figure.nanos(
                            mode,
                            metric.required("score").asDouble(),
                            (double) TimeValue.fromString("1 " + unit).convertTo(TimeUnit.NANOSECONDS),
                            result.required("threads").asInt()));
        }
        return nanos;
    }
}
