package copying;

final class StringBean {
    String text = "";
}
