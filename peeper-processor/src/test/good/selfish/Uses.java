package selfish;

@interface Uses {
    Class<?> value();
}
