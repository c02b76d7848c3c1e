package keywords;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Keywords}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class KeywordsClient implements Keywords, PeeperClient {
    static final Long FINGERPRINT = 0x02ac901c94736813L;

    final Target target;

    KeywordsClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int record(int record) {
        return target.call(new KeywordsPeeper.RecordMessage(record), 5_000_000_000L);
    }

    @Override
    public int yield(int yield) {
        return target.call(new KeywordsPeeper.YieldMessage(yield), 5_000_000_000L);
    }

    @Override
    public int var(int var, int permits) {
        return target.call(new KeywordsPeeper.VarMessage(var, permits), 5_000_000_000L);
    }

    @Override
    public int sealed() {
        return target.call(new KeywordsPeeper.SealedMessage(), 5_000_000_000L);
    }

    @Override
    public int permits() {
        return target.call(new KeywordsPeeper.PermitsMessage(), 5_000_000_000L);
    }

    @Override
    public int when(int when) {
        return target.call(new KeywordsPeeper.WhenMessage(when), 5_000_000_000L);
    }

    @Override
    public int module() {
        return target.call(new KeywordsPeeper.ModuleMessage(), 5_000_000_000L);
    }

    @Override
    public int exports() {
        return target.call(new KeywordsPeeper.ExportsMessage(), 5_000_000_000L);
    }

    @Override
    public int $$() {
        return target.call(new KeywordsPeeper.$$Message(), 5_000_000_000L);
    }

    @Override
    public int __(int a) {
        return target.call(new KeywordsPeeper.__Message(a), 5_000_000_000L);
    }

    @Override
    public int _a(int _b) {
        return target.call(new KeywordsPeeper._aMessage(_b), 5_000_000_000L);
    }

    @Override
    public int \u02bcnot() {
        return target.call(new KeywordsPeeper.\u02bcnotMessage(), 5_000_000_000L);
    }

    @Override
    public int \u00dftra\u00dfe(int \u0131) {
        return target.call(new KeywordsPeeper.SStra\u00dfeMessage(\u0131), 5_000_000_000L);
    }

    @Override
    public int \u0130(int i) {
        return target.call(new KeywordsPeeper.\u0130Message(i), 5_000_000_000L);
    }

    @Override
    public int \u5909\u6570(int \u6570) {
        return target.call(new KeywordsPeeper.\u5909\u6570Message(\u6570), 5_000_000_000L);
    }

    @Override
    public int \ud835\udcb6(int \ud835\udcb7) {
        return target.call(new KeywordsPeeper.\ud835\udcb6Message(\ud835\udcb7), 5_000_000_000L);
    }

    @Override
    public int arg0(int arg1, int arg0) {
        return target.call(new KeywordsPeeper.Arg0Message(arg1, arg0), 5_000_000_000L);
    }

    @Override
    public int thisNameIsSoLongThatTheFileOfAClassThatIsNamedAfterItWouldHaveANameThatNoFileSystemOfThisWorldTakesSinceThoseEndAtTwoHundredAndFiftyFiveLettersMoreOrLessDependingOnTheLettersAndThisOneGoesOnForQuiteAWhileLongerThanThatJustToBeSureAboutItAndThenSome(
            ) {
        return target.call(new KeywordsPeeper.ThisNameIsSoLongThatTheFileOfAClassThatIsNamedAfterItWouldHaveANameThatNoFileSystemOfThisWorldTakesSMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof KeywordsClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "KeywordsClient[" + target + "]";
    }
}
