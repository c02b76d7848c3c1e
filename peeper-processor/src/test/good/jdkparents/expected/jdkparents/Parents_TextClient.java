package jdkparents;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Parents.Text}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Parents_TextClient implements Parents.Text, PeeperClient {
    static final Long FINGERPRINT = 0xe8f27d7e76873b55L;

    final Target target;

    Parents_TextClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int length() {
        return target.call(new Parents_TextPeeper.LengthMessage(), 5_000_000_000L);
    }

    @Override
    public char charAt(int arg0) {
        return target.call(new Parents_TextPeeper.CharAtMessage(arg0), 5_000_000_000L);
    }

    @Override
    public CharSequence subSequence(int arg0, int arg1) {
        return target.call(new Parents_TextPeeper.SubSequenceMessage(arg0, arg1), 5_000_000_000L);
    }

    @Override
    public int compareTo(Parents.Text arg0) {
        return target.call(new Parents_TextPeeper.CompareToMessage(arg0), 5_000_000_000L);
    }

    @Override
    public Appendable append(CharSequence arg0) throws IOException {
        return target.call(new Parents_TextPeeper.AppendMessage(arg0), 5_000_000_000L);
    }

    @Override
    public Appendable append(CharSequence arg0, int arg1, int arg2) throws IOException {
        return target.call(new Parents_TextPeeper.Append2Message(arg0, arg1, arg2), 5_000_000_000L);
    }

    @Override
    public Appendable append(char arg0) throws IOException {
        return target.call(new Parents_TextPeeper.Append3Message(arg0), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Parents_TextClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Parents_TextClient[" + target + "]";
    }
}
