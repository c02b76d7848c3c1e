package io.peeper.benchmarks;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.CategoryStyler;

/**
 * A row as a picture, or as a part of one.
 *
 * @param title what is measured
 * @param columns from the fastest to the slowest
 */
record Panel(String title, List<Column> columns) {
    private static final int WIDTH = 1_000;
    private static final int HEIGHT = 320;

    /** For screens whose pixels are small. */
    private static final int SCALE = 2;

    static final Color OURS = new Color(0xD9, 0x5F, 0x02);
    private static final Color OTHERS = new Color(0x8D, 0xA0, 0xB8);
    private static final Color GRID = new Color(0xE0, 0xE0, 0xE0);

    /** How the benchmarks are called in a picture. Those that do something else than their row are not drawn. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("peeper", "Peeper"),
            Map.entry("peeperAuto", "Peeper AUTO"),
            Map.entry("peeperQueued", "Peeper NEVER"),
            Map.entry("peeperUsed", "Peeper, used"),
            Map.entry("peeperBare", "Peeper, bare"),
            Map.entry("synchronizedObject", "synchronized"),
            Map.entry("reentrantLock", "ReentrantLock"),
            Map.entry("pekko", "Pekko"),
            Map.entry("vertx", "Vert.x"),
            Map.entry("fibry", "Fibry"),
            Map.entry("executor", "executor"),
            Map.entry("virtualThread", "virtual thread"),
            Map.entry("plainObject", "plain object"),
            Map.entry("thrown", "throw"),
            Map.entry("thrownBare", "throw, bare"));

    /** One benchmark of the row. */
    record Column(String label, boolean ours, double nanos) {}

    /** What was measured of a row, in nanoseconds by the benchmarks' full names. */
    static Panel of(Row row, Map<String, Double> nanos) {
        List<Column> columns = new ArrayList<>();
        LABELS.forEach((name, label) -> {
            Double measured = nanos.get(row.id(name));
            if (measured != null) {
                columns.add(new Column(label, name.startsWith("peeper"), measured));
            }
        });
        columns.sort(Comparator.comparingDouble(Column::nanos));
        return new Panel(row.title() + " (" + row.key() + ")", columns);
    }

    /** One below the other, as PNG. SVG would be ten times as large, since the letters become shapes there. */
    static void write(List<Panel> panels, Path file) throws IOException {
        BufferedImage image =
                new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE * panels.size(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        for (Panel panel : panels) {
            panel.chart().paint(graphics, WIDTH, HEIGHT);
            graphics.translate(0, HEIGHT);
        }
        graphics.dispose();
        ImageIO.write(image, "png", file.toFile());
    }

    private CategoryChart chart() {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .yAxisTitle("ns per operation")
                .build();
        style(chart.getStyler());
        series(chart, "Peeper", OURS, true);
        series(chart, "others", OTHERS, false);
        return chart;
    }

    /** Two series lie over each other, each with gaps where the other has its columns, since a colour is that of a series. */
    private void series(CategoryChart chart, String name, Color color, boolean ours) {
        if (columns.stream().anyMatch(column -> column.ours() == ours)) {
            List<Double> values = new ArrayList<>();
            for (Column column : columns) {
                values.add(column.ours() == ours ? rounded(column.nanos()) : null);
            }
            chart.addSeries(name, columns.stream().map(Column::label).toList(), values)
                    .setFillColor(color);
        }
    }

    private void style(CategoryStyler styler) {
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 10);
        styler.setOverlapped(true)
                .setAvailableSpaceFill(0.7)
                .setLabelsVisible(true)
                .setLabelsPosition(0.5)
                .setLabelsFont(font)
                .setLabelsFontColorAutomaticEnabled(false)
                .setLabelsFontColor(Color.BLACK);
        styler.setYAxisLogarithmic(true)
                .setYAxisLogarithmicDecadeOnly(true)
                .setYAxisMin(Math.pow(10, Math.floor(Math.log10(columns.get(0).nanos() / 2))))
                .setYAxisMax(Math.pow(
                        10, Math.ceil(Math.log10(columns.get(columns.size() - 1).nanos() * 2))))
                .setYAxisDecimalPattern("#,##0.###")
                .setLocale(Locale.ROOT)
                .setAxisTickLabelsFont(font)
                .setAxisTitleFont(font)
                .setPlotGridVerticalLinesVisible(false)
                .setPlotGridLinesColor(GRID);
        styler.setLegendVisible(false)
                .setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 14))
                .setChartTitleBoxVisible(false)
                .setChartBackgroundColor(Color.WHITE)
                .setPlotBorderVisible(false)
                .setDecimalPattern("#,##0.###");
    }

    /** To three digits, which are more than a measurement is good for. */
    private static double rounded(double nanos) {
        return BigDecimal.valueOf(nanos).round(new MathContext(3)).doubleValue();
    }
}
