# The server and the built page. Everything it runs is what `npm start` runs on a machine of one's own.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:20-bookworm-slim
# It listens where only its own machine reaches it, and refuses another HOST until sign-in is set up (docker-compose.yml).
ENV NODE_ENV=production PORT=4000 DATA_DIR=/data
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev && mkdir /data && chown node:node /data
COPY server server
COPY cypher cypher
COPY schema schema
COPY client/generated/persisted-documents.json client/generated/
COPY --from=build /app/dist dist
USER node
VOLUME /data
EXPOSE 4000
CMD ["node", "--import", "tsx", "server/main.ts"]
