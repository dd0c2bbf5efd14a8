// Fetches answers for the browser's cache, where the app of a page finds them: public/before-paint.js says which.
addEventListener('message', function (event) {
  void Promise.allSettled(
    event.data.map(function (address) {
      return fetch(address).then(function (answer) {
        return answer.arrayBuffer();
      });
    }),
  ).then(close);
});
