package inherited;

import io.peeper.annotation.Peeper;

@SuppressWarnings("peeper:mutable-message")
@Peeper(state = Integer.class)
public interface Users extends Store<String, Users.User>, Left, Right, Revived {
    record User(String name) {}

    User first();

    @Override
    int revived();
}
