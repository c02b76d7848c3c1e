package io.peeper;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What runs in a system, and who supervises it, as it was when {@link PeeperSystem#tree()} was asked. The data is for tools, its text
 * for people. Holds no states and no messages.
 *
 * @param system what the system is called
 * @param roots what nobody supervises, in the order of its start
 */
public record SupervisionTree(String system, List<Node> roots) {
    private static final int SHOWN = 100;

    /** Checks for nulls. */
    public SupervisionTree {
        Objects.requireNonNull(system, "system");
        roots = List.copyOf(roots);
    }

    /**
     * One peeper or supervisor.
     *
     * @param id what its supervisor and logs call it
     * @param kind the protocol of a peeper; what sort of supervisor it is
     * @param state what it is doing
     * @param ref the peeper or supervisor; empty if it does not run
     * @param incarnation the number of a peeper's worker, from 1; 0 for a supervisor, and for a peeper that does not run
     * @param queued how many messages wait in a peeper's mailbox
     * @param children of a supervisor, in the order of their start
     */
    public record Node(
            String id,
            String kind,
            Child.State state,
            Optional<ChildRef> ref,
            long incarnation,
            int queued,
            List<Node> children) {
        /** Checks for nulls. */
        public Node {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(ref, "ref");
            children = List.copyOf(children);
        }

        /** Whether it is a supervisor. */
        public boolean isSupervisor() {
            return kind.endsWith("supervisor");
        }

        /** How many nodes there are from here down, this one included. */
        public int size() {
            int size = 1;
            for (Node child : children) {
                size += child.size();
            }
            return size;
        }
    }

    /** The text, with at most 100 children of each. */
    @Override
    public String toString() {
        return text(SHOWN);
    }

    /**
     * As lines of text, each ended by {@code \n}.
     *
     * @param most how many children of one node are shown; the others are counted. At least 1
     * @throws IllegalArgumentException if it is less
     */
    public String text(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most: " + most + "; at least 1");
        }
        StringBuilder text = new StringBuilder(system).append('\n');
        append(text, roots, "", most);
        return text.toString();
    }

    private static void append(StringBuilder text, List<Node> nodes, String before, int most) {
        int shown = Math.min(most, nodes.size());
        for (int i = 0; i < shown; i++) {
            Node node = nodes.get(i);
            boolean last = i == nodes.size() - 1;
            text.append(before).append(last ? "└─ " : "├─ ");
            describe(text, node);
            append(text, node.children(), before + (last ? "   " : "│  "), most);
        }
        if (shown < nodes.size()) {
            text.append(before).append("└─ and ").append(nodes.size() - shown).append(" more\n");
        }
    }

    private static void describe(StringBuilder text, Node node) {
        text.append(node.id());
        if (node.isSupervisor()) {
            text.append(" (")
                    .append(node.kind())
                    .append(", ")
                    .append(node.children().size());
            text.append(node.children().size() == 1 ? " child)" : " children)");
        } else if (!node.id().startsWith(node.kind())) {
            text.append(" (").append(node.kind()).append(')');
        }
        if (node.state() != Child.State.RUNNING) {
            text.append(' ').append(node.state().name().toLowerCase(Locale.ROOT));
        }
        if (node.incarnation() > 1) {
            text.append(" incarnation ").append(node.incarnation());
        }
        if (node.queued() > 0) {
            text.append(" queued ").append(node.queued());
        }
        text.append('\n');
    }
}
