package replies;

class Box<A> {
    class Lid<B> {
        A a;
        B b;
    }
}
