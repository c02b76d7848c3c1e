package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = Integer.class)
interface MessageArray {
    int sum(int[] numbers);
}
// mutable-message at 7:9
