package io.peeper.internal.branch;

/** A state as logs and tools may show it: asks the worker's {@code formatStatus}, so it runs only where user code may. */
final class Shown {
    private static final int LONGEST = 500;

    private Shown() {}

    /** What the worker shows; a fixed text where that fails. Throws nothing. */
    static <S> Object by(Incarnation<S> worker, S state) {
        try {
            Object shown = worker.formatStatus(state);
            return shown == null ? failed("answered null") : shown;
        } catch (Throwable e) {
            return failed("threw " + e.getClass().getName());
        }
    }

    /** The same as a short text in one line. */
    static <S> String textBy(Incarnation<S> worker, S state) {
        try {
            return oneLine(String.valueOf(by(worker, state)));
        } catch (Throwable e) {
            return failed(
                    "made something whose toString() threw " + e.getClass().getName());
        }
    }

    private static String failed(String how) {
        return "(formatStatus " + how + ")";
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        int points = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (points++ == LONGEST) {
                return line.append("… (")
                        .append(text.length())
                        .append(" characters)")
                        .toString();
            }
            int point = text.codePointAt(i);
            line.appendCodePoint(
                    Character.isISOControl(point) || Character.getType(point) == Character.FORMAT ? ' ' : point);
        }
        return line.toString();
    }
}
