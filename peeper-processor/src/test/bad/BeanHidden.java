package bad;

import io.peeper.annotation.Peeper;

@Peeper(state = BeanHidden.State.class)
interface BeanHidden {
    class State {
        private int count;

        public int getCount() {
            return count;
        }

        public void add(int number) {
            count += number;
        }
    }

    int get();
}
// mutable-state at 5:33
