package io.peeper.examples.cart;

import java.util.concurrent.CompletionStage;

/** Takes its time. */
interface Bank {
    /** Completed with the number of the receipt, or with the reason why not. */
    CompletionStage<String> charge(long cents);
}
