package io.peeper.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.peeper.processor.model.PeeperModel;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;

/** Writes the files of a protocol, each with the protocol as its one originating element. */
public final class SourceFiles {
    private static final Pattern IMPLICIT = Pattern.compile("(?m)^import java\\.lang\\.(\\w+);\n");

    private final Filer filer;
    private final Predicate<String> exists;

    /** @param exists whether there is a class of that name */
    public SourceFiles(Filer filer, Predicate<String> exists) {
        this.filer = filer;
        this.exists = exists;
    }

    public void write(PeeperModel model) throws IOException {
        MemberNames names = new MemberNames(model);
        List<TypeSpec> types = List.of(
                new ClientWriter(model, names).type(),
                new WorkerWriter(model).type(),
                new PeeperWriter(model, names).type());
        for (TypeSpec type : types) {
            write(model, type);
        }
    }

    /** Writes what stands in for these files, but for those whose name is taken. */
    public void writeStandIns(PeeperModel model) throws IOException {
        for (TypeSpec type : new StandInWriter(model).types()) {
            if (model.surroundings().taken().stream()
                    .noneMatch(taken -> taken.simpleName().equals(type.name()))) {
                write(model, type);
            }
        }
    }

    private void write(PeeperModel model, TypeSpec type) throws IOException {
        TypeSpec placed =
                type.toBuilder().addOriginatingElement(model.site().element()).build();
        String text = JavaFile.builder(model.type().packageName(), placed)
                .indent("    ")
                .build()
                .toString();
        String name = model.type().packageName().isEmpty()
                ? placed.name()
                : model.type().packageName() + "." + placed.name();
        try (Writer writer =
                filer.createSourceFile(name, model.site().element()).openWriter()) {
            writer.write(escaped(
                    shadowsJavaLang(model, text) ? text : IMPLICIT.matcher(text).replaceAll("")));
        }
    }

    /** Whatever the encoding of the compilation: it may be one that lacks these letters, which are then escaped in the source. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars()
                .forEach(unit -> escaped.append(
                        unit < 0x80 ? Character.toString(unit) : String.format(Locale.ROOT, "\\u%04x", unit)));
        return escaped.toString();
    }

    /** Whether the package has a class with the name of one of {@code java.lang}, which then has to be imported. */
    private boolean shadowsJavaLang(PeeperModel model, String text) {
        String prefix = model.type().packageName().isEmpty() ? "" : model.type().packageName() + ".";
        return IMPLICIT.matcher(text)
                .results()
                .map((MatchResult match) -> prefix + match.group(1))
                .anyMatch(exists);
    }
}
