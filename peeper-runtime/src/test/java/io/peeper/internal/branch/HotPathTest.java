package io.peeper.internal.branch;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What each message runs through stays small enough for the JVM to inline where it is hot")
final class HotPathTest {
    /** {@code FreqInlineSize}, on all JDKs that Peeper runs on. */
    private static final int MOST_BYTES = 325;

    private static final Pattern METHOD = Pattern.compile("^  \\S.* (\\w+)\\(.*\\).*;$");
    private static final Pattern INSTRUCTION = Pattern.compile("^ *(\\d+): .*$");

    @ParameterizedTest
    @CsvSource({
        "Branch, call",
        "DirectWork, callHere",
        "DirectWork, claimHere",
        "DirectWork, runHere",
        "TurnWork, enter",
        "TurnWork, leave",
        "TurnWork, kept",
        "Claiming, begin",
        "Claiming, claim",
        "Ownership, enter",
        "Ownership, leave",
        "Claiming, commit",
        "Runner, enter",
        "Runner, enterHere",
        "Work, handle",
        "Work, runCall",
        "Work, runCast",
        "Work, accept",
        "Work, keep",
        "LinkedQueue, offer",
        "LinkedQueue, poll",
        "Branch, put"
    })
    void fits(String type, String method) throws Exception {
        Integer size = sizes(type).get(method);
        assertWithMessage("%s.%s, which has another name now", type, method)
                .that(size)
                .isNotNull();
        assertWithMessage("bytes of %s.%s", type, method).that(size).isAtMost(MOST_BYTES);
    }

    /** The offset of the last instruction of each method; of several of one name, the largest. */
    private static Map<String, Integer> sizes(String type) throws Exception {
        ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
        StringWriter out = new StringWriter();
        Path classes = Path.of(
                Branch.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        javap.run(
                new PrintWriter(out),
                new PrintWriter(out),
                "-c",
                "-p",
                "-cp",
                classes.toString(),
                Branch.class.getPackageName() + "." + type);
        Map<String, Integer> sizes = new HashMap<>();
        String method = "";
        for (String line : out.toString().split("\n")) {
            Matcher head = METHOD.matcher(line);
            Matcher instruction = INSTRUCTION.matcher(line);
            if (head.matches()) {
                method = head.group(1);
            } else if (instruction.matches()) {
                sizes.merge(method, Integer.valueOf(instruction.group(1)), Math::max);
            }
        }
        return sizes;
    }
}
