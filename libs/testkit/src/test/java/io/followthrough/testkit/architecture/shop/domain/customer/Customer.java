package io.followthrough.testkit.architecture.shop.domain.customer;

public record Customer(String name) {}
