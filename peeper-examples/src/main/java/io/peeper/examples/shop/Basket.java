package io.peeper.examples.shop;

import io.peeper.annotation.Call;
import io.peeper.annotation.Peeper;
import java.util.Map;

/** What somebody is about to buy. */
@Peeper(state = Basket.Items.class)
public interface Basket {
    record Items(Map<String, Integer> quantities) {}

    /** Tells how many of it there are now. */
    int add(String sku, int quantity);

    Map<String, Integer> items();

    /** Drops the basket: its worker crashes. */
    @Call
    void drop();
}
