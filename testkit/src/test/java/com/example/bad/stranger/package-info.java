/** A bundle that is wrong on purpose. */
@NullMarked
package com.example.bad.stranger;

import org.jspecify.annotations.NullMarked;
