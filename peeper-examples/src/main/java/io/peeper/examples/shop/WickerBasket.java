package io.peeper.examples.shop;

import io.peeper.Reply;
import io.peeper.examples.shop.Basket.Items;
import java.util.Map;
import java.util.TreeMap;

final class WickerBasket extends BasketWorker {
    @Override
    protected Reply<Items, Integer> add(Items items, String sku, int quantity) {
        Map<String, Integer> more = new TreeMap<>(items.quantities());
        int now = more.merge(sku, quantity, Integer::sum);
        return reply(now, new Items(more));
    }

    @Override
    protected Reply<Items, Map<String, Integer>> items(Items items) {
        return reply(items.quantities());
    }

    @Override
    protected Reply<Items, Void> drop(Items items) {
        throw new IllegalStateException("it fell");
    }
}
