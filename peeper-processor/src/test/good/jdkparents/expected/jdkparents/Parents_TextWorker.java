package jdkparents;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Parents.Text}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
abstract class Parents_TextWorker extends Worker<Integer> {
    static final Long FINGERPRINT = 0xe8f27d7e76873b55L;

    /**
     * For subclasses.
     */
    protected Parents_TextWorker() {
    }

    /**
     * Answers {@link CharSequence#length()}.
     */
    protected abstract Reply<Integer, Integer> length(Integer state);

    /**
     * Answers {@link CharSequence#charAt(int)}.
     */
    protected abstract Reply<Integer, Character> charAt(Integer state, int arg0);

    /**
     * Answers {@link CharSequence#subSequence(int, int)}.
     */
    protected abstract Reply<Integer, CharSequence> subSequence(Integer state, int arg0, int arg1);

    /**
     * Answers {@link Comparable#compareTo(Object)}.
     */
    protected abstract Reply<Integer, Integer> compareTo(Integer state, Parents.Text arg0);

    /**
     * Answers {@link Appendable#append(CharSequence)}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract Reply<Integer, Appendable> append(Integer state, CharSequence arg0) throws
            IOException;

    /**
     * Answers {@link Appendable#append(CharSequence, int, int)}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract Reply<Integer, Appendable> append(Integer state, CharSequence arg0, int arg1,
            int arg2) throws IOException;

    /**
     * Answers {@link Appendable#append(char)}. What it names in its throws clause is an answer too, and no crash.
     */
    protected abstract Reply<Integer, Appendable> append(Integer state, char arg0) throws
            IOException;

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final Parents_TextClient self() {
        return Parents_TextPeeper.client(context().ref());
    }
}
