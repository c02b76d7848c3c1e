package keywords;

import io.peeper.Reply;
import io.peeper.Worker;
import io.peeper.generated.PeeperGenerated;
import javax.annotation.processing.Generated;

/**
 * The worker behind {@link Keywords}, to extend: one handler for each of its methods.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public abstract class KeywordsWorker extends Worker<Keywords.sealed_> {
    static final Long FINGERPRINT = 0x02ac901c94736813L;

    /**
     * For subclasses.
     */
    protected KeywordsWorker() {
    }

    /**
     * Answers {@link Keywords#record(int)}.
     */
    protected abstract Reply<Keywords.sealed_, Integer> record(Keywords.sealed_ state, int record);

    /**
     * Answers {@link Keywords#yield(int)}.
     */
    protected abstract Reply<Keywords.sealed_, Integer> yield(Keywords.sealed_ state, int yield);

    /**
     * Answers {@link Keywords#var(int, int)}.
     */
    protected abstract Reply<Keywords.sealed_, Integer> var(Keywords.sealed_ state, int var,
            int permits);

    /**
     * Answers {@link Keywords#sealed()}.
     */
    protected abstract Reply<Keywords.sealed_, Integer> sealed(Keywords.sealed_ state);

    /**
     * Answers {@link Keywords#permits()}.
     */
    protected abstract Reply<Keywords.sealed_, Integer> permits(Keywords.sealed_ state);

    /**
     * Answers {@link Keywords#when(int)}.
     */
    protected abstract Reply<Keywords.sealed_, Integer> when(Keywords.sealed_ state, int when);

    /**
     * Answers {@link Keywords#module()}.
     */
    protected abstract Reply<Keywords.sealed_, Integer> module(Keywords.sealed_ state);

    /**
     * Answers {@link Keywords#exports()}.
     */
    protected abstract Reply<Keywords.sealed_, Integer> exports(Keywords.sealed_ state);

    /**
     * Answers {@link Keywords#$$()}.
     */
    protected abstract Reply<Keywords.sealed_, Integer> $$(Keywords.sealed_ state);

    /**
     * Answers {@link Keywords#__(int)}.
     */
    protected abstract Reply<Keywords.sealed_, Integer> __(Keywords.sealed_ state, int a);

    /**
     * Answers {@link Keywords#_a(int)}.
     */
    protected abstract Reply<Keywords.sealed_, Integer> _a(Keywords.sealed_ state, int _b);

    /**
     * Answers {@link Keywords#\u02bcnot()}.
     */
    protected abstract Reply<Keywords.sealed_, Integer> \u02bcnot(Keywords.sealed_ state);

    /**
     * Answers {@link Keywords#\u00dftra\u00dfe(int)}.
     */
    protected abstract Reply<Keywords.sealed_, Integer> \u00dftra\u00dfe(Keywords.sealed_ state, int \u0131);

    /**
     * Answers {@link Keywords#\u0130(int)}.
     */
    protected abstract Reply<Keywords.sealed_, Integer> \u0130(Keywords.sealed_ state, int i);

    /**
     * Answers {@link Keywords#\u5909\u6570(int)}.
     */
    protected abstract Reply<Keywords.sealed_, Integer> \u5909\u6570(Keywords.sealed_ state, int \u6570);

    /**
     * Answers {@link Keywords#\ud835\udcb6(int)}.
     */
    protected abstract Reply<Keywords.sealed_, Integer> \ud835\udcb6(Keywords.sealed_ state, int \ud835\udcb7);

    /**
     * Answers {@link Keywords#arg0(int, int)}.
     */
    protected abstract Reply<Keywords.sealed_, Integer> arg0(Keywords.sealed_ state, int arg1,
            int arg0);

    /**
     * Answers {@link Keywords#thisNameIsSoLongThatTheFileOfAClassThatIsNamedAfterItWouldHaveANameThatNoFileSystemOfThisWorldTakesSinceThoseEndAtTwoHundredAndFiftyFiveLettersMoreOrLessDependingOnTheLettersAndThisOneGoesOnForQuiteAWhileLongerThanThatJustToBeSureAboutItAndThenSome()}.
     */
    protected abstract Reply<Keywords.sealed_, Integer> thisNameIsSoLongThatTheFileOfAClassThatIsNamedAfterItWouldHaveANameThatNoFileSystemOfThisWorldTakesSinceThoseEndAtTwoHundredAndFiftyFiveLettersMoreOrLessDependingOnTheLettersAndThisOneGoesOnForQuiteAWhileLongerThanThatJustToBeSureAboutItAndThenSome(
            Keywords.sealed_ state);

    /**
     * A client of this very peeper, to hand out or to cast to. A handler that calls it would wait for
     * itself, and gets an exception instead.
     */
    protected final KeywordsClient self() {
        return KeywordsPeeper.client(context().ref());
    }
}
