package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface MessageClass {
    class Order {
        private int number;

        public int number() {
            return number++;
        }
    }

    class Special extends Order {
        final int discount = 3;
    }

    void take(Special order);
}
// mutable-message at 19:10
