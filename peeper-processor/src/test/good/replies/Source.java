package replies;

import java.util.concurrent.CompletionStage;

interface Source<A, B> {
    A first();

    A[] firsts();

    CompletionStage<B> second();

    CompletionStage<? extends A> wild();
}
