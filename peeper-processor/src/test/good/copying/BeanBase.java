package copying;

abstract class BeanBase {
    long id;
}
