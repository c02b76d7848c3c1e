package keywords;

import io.peeper.annotation.Peeper;

/** Names that are almost keywords, and names that few people can type. */
@Peeper(state = Keywords.sealed_.class)
public interface Keywords {
    record sealed_(int yield, int when) {}

    int record(int record);

    int yield(int yield);

    int var(int var, int permits);

    int sealed();

    int permits();

    int when(int when);

    int module();

    int exports();

    int $$();

    int __(int a);

    int _a(int _b);

    int ʼnot();

    int ßtraße(int ı);

    int İ(int i);

    int 変数(int 数);

    int 𝒶(int 𝒷);

    int arg0(int arg1, int arg0);

    int thisNameIsSoLongThatTheFileOfAClassThatIsNamedAfterItWouldHaveANameThatNoFileSystemOfThisWorldTakesSinceThoseEndAtTwoHundredAndFiftyFiveLettersMoreOrLessDependingOnTheLettersAndThisOneGoesOnForQuiteAWhileLongerThanThatJustToBeSureAboutItAndThenSome();
}
